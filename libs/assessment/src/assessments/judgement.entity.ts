import type { Verdict } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one assessor finds of one criterion. `confidential` is for the deliberation and never leaves it. */
@Entity('judgement')
export class Judgement {
  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  @PrimaryColumn('text', { name: 'criterion_id' })
  criterionId: string;

  @Column('text', { nullable: true })
  verdict: Verdict | null;

  @Column('text')
  justification: string;

  @Column('text')
  confidential: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
