import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '#domain';

/** One round of feedback of the adviser on a draft. */
@Entity({ name: 'feedback_round' })
export class FeedbackRound {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'smallint' }) number: number;
  @Column({ type: 'text' }) letter: string;
  /** The answers as they were when the round was given; null for rounds from before this was kept. */
  @Column({ type: 'jsonb', nullable: true }) answers: Answers | null;
  @Column({ type: 'uuid', name: 'given_by' }) givenBy: string;
  @Column({ type: 'timestamptz', name: 'given_at' }) givenAt: Date;
}
