import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Anchor } from '#domain';

/** A remark of the adviser next to a question of the worksheet. Its words never change; it is opened and closed. */
@Entity({ name: 'remark' })
export class Remark {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'uuid', name: 'feedback_round_id' }) feedbackRoundId: string;
  @Column({ type: 'text', name: 'question_id' }) questionId: string;
  @Column({ type: 'text' }) text: string;
  /** The passage it is about; null when it is about the answer as a whole. */
  @Column({ type: 'jsonb', nullable: true }) anchor: Anchor | null;
  @Column({ type: 'uuid', name: 'by_id' }) byId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** Rises with every opening and closing. */
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true }) resolvedAt: Date | null;
  @Column({ type: 'uuid', name: 'resolved_by', nullable: true }) resolvedBy: string | null;
}
