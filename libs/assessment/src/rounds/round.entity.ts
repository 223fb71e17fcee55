import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated round of assessment of one committee; the days follow each other in this order. */
@Entity('round')
export class Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('uuid', { name: 'committee_id' })
  committeeId: string;

  @Column('date', { name: 'delivery_on' })
  deliveryOn: string;

  @Column('date', { name: 'assessors_known_on' })
  assessorsKnownOn: string;

  @Column('date', { name: 'assessments_due_on' })
  assessmentsDueOn: string;

  @Column('date', { name: 'meeting_on' })
  meetingOn: string;

  @Column('time without time zone', { name: 'meeting_at', nullable: true })
  meetingAt: string | null;

  @Column('text', { name: 'meeting_place', nullable: true })
  meetingPlace: string | null;

  /** Of the hour and the place together. */
  @Column('integer', { name: 'place_version', default: 1 })
  placeVersion: number;
}
