import type { RemindableAct } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A reminder that was sent: to whom, of which act, in which words. Never changed. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'waits_for' })
  waitsFor: RemindableAct;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'sent_by' })
  sentBy: string;

  @Column('date', { name: 'sent_on' })
  sentOn: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
}
