import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '#domain';
import { Clock, notFound, ProblemError, Transactions } from '#platform';
import { DataSource } from 'typeorm';
import { Viewer } from '../facts/viewer.js';
import { FeedbackRound } from './feedback-round.entity.js';
import { Remark } from './remark.entity.js';

/** Feedback of the adviser on a draft, and what was done with it. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {}

  async feedbackRounds(
    actor: Actor,
    submissionId: string,
  ): Promise<Pick<FeedbackRound, 'number' | 'letter' | 'givenAt'>[]> {
    await this.viewer.of(actor, submissionId, 'guidance');
    return this.dataSource.getRepository(FeedbackRound).find({
      where: { submissionId },
      select: { number: true, letter: true, givenAt: true },
      order: { number: 'DESC' },
      take: 20,
    });
  }

  /** Marks a remark as dealt with, or opens it again. The owner, an author or the adviser may. */
  setResolved(actor: Actor, submissionId: string, remarkId: string, resolved: boolean): Promise<void> {
    return this.transactions.run(async (em) => {
      const { relations } = await this.viewer.of(actor, submissionId, 'guidance', em);
      if (!['owner', 'author', 'adviser'].some((relation) => relations.has(relation as 'owner'))) {
        throw new ProblemError(403, 'not_permitted');
      }
      const remark = await em.findOneBy(Remark, { id: remarkId, submissionId });
      if (!remark) throw notFound();
      if (resolved) {
        await em.update(Remark, { id: remarkId, resolvedAt: IsNull() }, { resolvedAt: this.clock.now() });
      } else {
        await em.update(Remark, { id: remarkId }, { resolvedAt: null });
      }
    });
  }
}
