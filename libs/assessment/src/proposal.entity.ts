import type { Level, Outcome } from '#domain';
import { Column } from 'typeorm';
import type { Proposal } from './proposal.js';

/** What is put to the vote, advised and decided: the same four columns each time. */
export abstract class ProposalColumns implements Proposal {
  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('boolean')
  reservation: boolean;

  @Column('text', { array: true })
  conditions: string[];
}
