import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Questions of the committee to the developer's side, and the answer. */
@Entity('developer_question')
export class DeveloperQuestion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('text')
  text: string;

  @Column('text', { name: 'question_ids', array: true })
  questionIds: string[];

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
