import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EditionContent } from './content.js';

/** Where an edition stands on its way to the public, and after. A tombstone is what a withdrawal leaves. */
export const editionStatuses = [
  'editing',
  'proof',
  'awaiting_release',
  'live',
  'superseded',
  'tombstone',
] as const;
export type EditionStatus = (typeof editionStatuses)[number];

/** What is public of an intervention, or will be. Who released it is never who edited it. */
@Entity('edition')
export class Edition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'intervention_id' })
  interventionId: string;

  @Column('uuid', { name: 'submission_id', nullable: true })
  submissionId: string | null;

  @Column('smallint')
  number: number;

  @Column('text')
  status: EditionStatus;

  @Column('jsonb')
  content: EditionContent;

  @Column('integer')
  version: number;

  @Column('uuid', { name: 'edited_by', nullable: true })
  editedBy: string | null;

  @Column('uuid', { name: 'released_by', nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  /** When it is released by itself; only while it awaits release. */
  @Column('timestamptz', { name: 'release_planned_at', nullable: true })
  releasePlannedAt: Date | null;

  @Column('uuid', { name: 'release_planned_by', nullable: true })
  releasePlannedBy: string | null;

  /** What the owner asked to be corrected, last. */
  @Column('text', { nullable: true })
  correction: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** When an editor last changed what it says. */
  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;
}
