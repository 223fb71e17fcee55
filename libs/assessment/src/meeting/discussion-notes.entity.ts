import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said at the item, as secretary and chair write it down; part of the minutes. */
@Entity('discussion_notes')
export class DiscussionNotes {
  /** The definitive revision the run of assessment starts from. */
  @PrimaryColumn('uuid', { name: 'revision_id' })
  revisionId: string;

  @Column('integer')
  version: number;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}
