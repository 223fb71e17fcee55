import type { Level, Outcome } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the committee advises the institute, on the ballot that passed. */
@Entity('advice')
export class Advice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'ballot_id' })
  ballotId: string;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('boolean')
  reservation: boolean;

  @Column('text', { array: true })
  conditions: string[];

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
