import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProposalColumns } from '../proposal.entity.js';

/** What the committee advises the institute, on the ballot that passed. */
@Entity('advice')
export class Advice extends ProposalColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'ballot_id' })
  ballotId: string;

  @Column('text', { name: 'public_explanation' })
  publicExplanation: string;

  @Column('text', { name: 'improvement_advice' })
  improvementAdvice: string;

  @Column('text')
  dissent: string;

  @Column('uuid', { name: 'adopted_by' })
  adoptedBy: string;

  @Column('timestamptz', { name: 'adopted_at' })
  adoptedAt: Date;
}
