import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail as it was written for one receiver. Without a mail server it is caught: kept here and sent nowhere. */
@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'history_id', nullable: true })
  historyId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('citext')
  recipient: string;

  @Column('text')
  kind: string;

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;
}
