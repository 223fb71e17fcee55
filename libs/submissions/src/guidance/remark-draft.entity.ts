import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Anchor } from '#domain';

/** A remark the adviser prepares. It is nobody else's until the feedback round is given, and then becomes a remark. */
@Entity({ name: 'remark_draft' })
export class RemarkDraft {
  /** Chosen by the screen, so that saving twice makes one. */
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'uuid', name: 'by_id' }) byId: string;
  @Column({ type: 'text', name: 'question_id' }) questionId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'jsonb', nullable: true }) anchor: Anchor | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
