import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProposalColumns } from '../proposal.entity.js';
import type { Letters } from './letter.js';

/** The decision of the institute. Known to the developer's side from `announcedAt` on. */
@Entity('decision')
export class Decision extends ProposalColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('smallint')
  number: number;

  @Column('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('text', { name: 'public_explanation' })
  publicExplanation: string;

  @Column('text', { name: 'improvement_advice' })
  improvementAdvice: string;

  @Column('text', { name: 'deviation_reason', nullable: true })
  deviationReason: string | null;

  @Column('jsonb')
  letter: Letters;

  @Column('uuid', { name: 'decided_by' })
  decidedBy: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;

  @Column('timestamptz', { name: 'announced_at', nullable: true })
  announcedAt: Date | null;
}
