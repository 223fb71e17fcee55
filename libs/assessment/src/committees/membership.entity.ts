import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One term of a seat on a committee. Who is past the last term is no member any more. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'committee_id' })
  committeeId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  /** From 1; a renewal is the next. */
  @PrimaryColumn('smallint')
  term: number;

  @Column('text')
  function: 'member' | 'chair';

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on' })
  untilOn: string;
}
