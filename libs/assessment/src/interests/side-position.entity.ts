import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One wording of a side position. Every change adds a row; the highest number holds, the others are its history. */
@Entity('side_position')
export class SidePosition {
  @PrimaryColumn('uuid', { name: 'position_id' })
  positionId: string;

  @PrimaryColumn('smallint')
  number: number;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  organisation: string;

  @Column('text')
  role: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  /** Entered by mistake: it never was a position of this person. */
  @Column('boolean')
  withdrawn: boolean;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
