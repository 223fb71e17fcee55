import { presentRules, termProblem } from '#domain';
import { invalidInput, notFound, Transactions } from '#platform';
import { Injectable } from '@nestjs/common';
import { Committee } from './committee.entity.js';
import type { SeatDto } from './dto/committee.dto.js';
import { Membership } from './membership.entity.js';

/** Keeps who sits on which committee, for which terms. */
@Injectable()
export class CommitteesService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Gives a term, changes its days, or renews it as the next term.
   * 404 for an unknown committee or person, 400 with the problem of the term when the rules of procedure refuse it.
   */
  seat(committeeId: string, personId: string, input: SeatDto): Promise<void> {
    return this.transactions.run(async (em) => {
      const committee = await em.findOne(Committee, {
        where: { id: committeeId },
        lock: { mode: 'pessimistic_write' },
      });
      const [person] = await em.query<unknown[]>('SELECT 1 FROM person WHERE id = $1 AND active', [personId]);
      if (!committee || !person) throw notFound();
      const held = await em.find(Membership, { where: { committeeId, personId }, order: { term: 'ASC' } });
      const code = termProblem(input, held, presentRules);
      if (code) throw invalidInput({ path: 'term', code });
      await em.upsert(Membership, { committeeId, personId, ...input }, ['committeeId', 'personId', 'term']);
    });
  }
}
