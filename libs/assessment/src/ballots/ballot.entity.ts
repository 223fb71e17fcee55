import type { Electorate, Tally, VotingRule } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ProposalColumns } from '../proposal.entity.js';

/** A proposal put to the vote, with the rule it was judged by and, once closed, the result. */
@Entity('ballot')
export class Ballot extends ProposalColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  /** From 1, counting on when a dossier comes back. */
  @Column('smallint')
  number: number;

  @Column('text')
  rule: VotingRule;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('boolean', { nullable: true })
  passed: boolean | null;

  @Column('jsonb', { nullable: true })
  tally: Tally | null;

  /** Kept when it is closed; null for ballots of before this was kept. */
  @Column('jsonb', { nullable: true })
  electorate: Electorate | null;
}
