import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerValue } from '#domain';

/** The present answer to one question of the worksheet. */
@Entity({ name: 'answer' })
export class Answer {
  @PrimaryColumn({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @PrimaryColumn({ type: 'text', name: 'question_id' }) questionId: string;
  @Column({ type: 'jsonb' }) value: AnswerValue;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'uuid', name: 'updated_by' }) updatedBy: string;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
