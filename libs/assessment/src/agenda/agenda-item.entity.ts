import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dossier on the agenda of a meeting. It stays when the dossier goes on: the agenda becomes the record of the day. */
@Entity('agenda_item')
export class AgendaItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  /** Its own day may differ from that of the round. */
  @Column('date', { name: 'meeting_on' })
  meetingOn: string;

  /** Its place among the items of the round, from 1. */
  @Column('integer')
  position: number;

  /** What the meeting came to; null until then. */
  @Column('uuid', { name: 'advice_id', nullable: true })
  adviceId: string | null;
}
