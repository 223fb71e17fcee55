import type { State } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An objection to the procedure, and how it was settled. */
@Entity('objection')
export class Objection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('text', { name: 'from_state' })
  fromState: State;

  @Column('text')
  grounds: string;

  @Column('uuid', { name: 'lodged_by' })
  lodgedBy: string;

  @Column('timestamptz', { name: 'lodged_at' })
  lodgedAt: Date;

  @Column('boolean', { nullable: true })
  upheld: boolean | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
