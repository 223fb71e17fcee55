import { invalidInput, notFound, Transactions } from '#platform';
import { Injectable } from '@nestjs/common';
import { Committee } from './committee.entity.js';
import type { SeatDto } from './dto/committee.dto.js';
import { Membership } from './membership.entity.js';

/** Keeps who sits on which committee, for which term. */
@Injectable()
export class CommitteesService {
  constructor(private readonly transactions: Transactions) {}

  /** Gives, renews or ends a seat. 404 for an unknown committee, 400 for a term that ends before it begins. */
  seat(committeeId: string, personId: string, input: SeatDto): Promise<void> {
    if (input.untilOn <= input.fromOn) throw invalidInput({ path: 'untilOn', code: 'days_out_of_order' });
    return this.transactions.run(async (em) => {
      const [person] = await em.query<unknown[]>('SELECT 1 FROM person WHERE id = $1 AND active', [personId]);
      if (!person || !(await em.existsBy(Committee, { id: committeeId }))) throw notFound();
      await em.upsert(Membership, { committeeId, personId, ...input }, ['committeeId', 'personId']);
    });
  }
}
