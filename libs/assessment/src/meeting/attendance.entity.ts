import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is in the room for one item. */
@Entity('attendance')
export class Attendance {
  @PrimaryColumn('uuid', { name: 'submission_id' })
  submissionId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('boolean')
  present: boolean;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
