import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A remark of the adviser next to a question of the worksheet. */
@Entity({ name: 'remark' })
export class Remark {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'uuid', name: 'feedback_round_id' }) feedbackRoundId: string;
  @Column({ type: 'text', name: 'question_id' }) questionId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'uuid', name: 'by_id' }) byId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true }) resolvedAt: Date | null;
}
