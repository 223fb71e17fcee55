import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat on a committee, for a term. Who is past the term is no member any more. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'committee_id' })
  committeeId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  function: 'member' | 'chair';

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on' })
  untilOn: string;
}
