import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Why a text was kept: somebody else wrote on in it, it was the last of an earlier day, or of before a pause, or its
 * writer laid it aside when two texts collided.
 */
export const notesVersionKinds = ['taken_over', 'new_day', 'after_pause', 'set_aside'] as const;
export type NotesVersionKind = (typeof notesVersionKinds)[number];

/** Earlier notes of a discussion. Never changed and never removed: minutes rest on them. */
@Entity('discussion_notes_version')
export class DiscussionNotesVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'revision_id' })
  revisionId: string;

  @Column('text')
  kind: NotesVersionKind;

  @Column('text')
  text: string;

  /** Who wrote this text, and when. */
  @Column('uuid', { name: 'by_id' })
  byId: string;

  @Column('timestamptz')
  at: Date;
}
