import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '#domain';

/** The answers as they were handed in; never changed afterwards. */
@Entity({ name: 'revision' })
export class Revision {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'smallint' }) number: number;
  /** `answers` is a revision made by answering questions of the committee. */
  @Column({ type: 'text' }) kind: 'submitted' | 'definitive' | 'answers';
  @Column({ type: 'jsonb' }) answers: Answers;
  @Column({ type: 'uuid', name: 'handed_in_by' }) handedInBy: string;
  @Column({ type: 'timestamptz', name: 'handed_in_at' }) handedInAt: Date;
}
