import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's assessment of one revision; closed for ever once handed in. */
@Entity('assessment')
export class Assessment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'revision_id' })
  revisionId: string;

  @Column('text')
  status: 'draft' | 'handed_in';

  @Column('timestamptz', { name: 'handed_in_at', nullable: true })
  handedInAt: Date | null;
}
