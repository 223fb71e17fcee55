import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SubmissionFacts } from '#domain';

/** What one room knows of submissions, for many at once: one query for all, never one for each. */
export type FactsContributor = (
  em: EntityManager,
  submissionIds: readonly string[],
) => Promise<Map<string, Partial<SubmissionFacts>>>;

/** Where rooms to the right add what they know, so that the rules see one whole picture. */
@Injectable()
export class FactsRegistry {
  private readonly contributors: FactsContributor[] = [];

  add(contributor: FactsContributor): void {
    this.contributors.push(contributor);
  }

  all(): readonly FactsContributor[] {
    return this.contributors;
  }
}
