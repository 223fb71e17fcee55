import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Level, State } from '#domain';
import { Intervention } from './interventions/intervention.entity.js';

/** One run of an intervention through the procedure. */
@Entity({ name: 'submission' })
export class Submission {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'intervention_id' }) interventionId: string;
  @ManyToOne(() => Intervention)
  @JoinColumn({ name: 'intervention_id' })
  intervention: Relation<Intervention>;
  @Column({ type: 'text' }) state: State;
  /** Rises by one with every act. Nobody is told: what a person reads as version counts what that person may know. */
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'requested_level' }) requestedLevel: Level;
  @Column({ type: 'text', name: 'form_version' }) formVersion: string;
  @Column({ type: 'text', name: 'criteria_version' }) criteriaVersion: string;
  @Column({ type: 'uuid', name: 'owner_id' }) ownerId: string;
  @Column({ type: 'uuid', name: 'adviser_id', nullable: true }) adviserId: string | null;
  @Column({ type: 'uuid', name: 'round_id', nullable: true }) roundId: string | null;
  @Column({ type: 'uuid', name: 'committee_id', nullable: true }) committeeId: string | null;
  @Column({ type: 'uuid', name: 'previous_submission_id', nullable: true }) previousSubmissionId:
    string | null;
  @Column({ type: 'smallint', name: 'feedback_rounds_given' }) feedbackRoundsGiven: number;
  @Column({ type: 'jsonb' }) quickscan: Record<string, QuickscanAnswer>;
  @Column({ type: 'date', name: 'meeting_on', nullable: true }) meetingOn: string | null;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  @Column({ type: 'timestamptz', name: 'state_since' }) stateSince: Date;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}

export interface QuickscanAnswer {
  readonly answer: boolean;
  readonly explanation: string;
}
