import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerValue } from '#domain';

/**
 * Why a text was kept: somebody else wrote on in it, it was the last of an earlier day, or its writer laid it aside
 * (not taken when two texts collided, or replaced by an earlier one).
 */
export type AnswerVersionKind = 'taken_over' | 'new_day' | 'set_aside';

/** An earlier text of an answer. Never changed; the oldest go when there are too many. */
@Entity({ name: 'answer_version' })
export class AnswerVersion {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'text', name: 'question_id' }) questionId: string;
  @Column({ type: 'text' }) kind: AnswerVersionKind;
  @Column({ type: 'jsonb' }) value: AnswerValue;
  /** Who wrote this text, and when. */
  @Column({ type: 'uuid', name: 'by_id' }) byId: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
