import type { AssignmentFunction, AssignmentStatus } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked to assess or chair one submission, in the present run. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  function: AssignmentFunction;

  @Column('text')
  status: AssignmentStatus;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
