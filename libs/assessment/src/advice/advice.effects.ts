import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { concludeItem } from '../agenda/agenda.effects.js';
import { Ballot } from '../ballots/ballot.entity.js';
import { Advice } from './advice.entity.js';
import type { AdoptAdviceDto } from './dto/adopt-advice.dto.js';

/** Makes an advice of the ballot that passed and the texts that go with it. What it says stays out of the history. */
export async function adoptAdvice(tx: ActTransaction, input: AdoptAdviceDto): Promise<void> {
  const { em, submission, actor, clock, facts } = tx;
  const ballot = await em.findOneByOrFail(Ballot, { id: facts.ballot?.id ?? '' });
  const { outcome, level, reservation, conditions } = ballot;
  const id = uuidv7();
  await em.insert(Advice, {
    id,
    submissionId: submission.id,
    ballotId: ballot.id,
    outcome,
    level,
    reservation,
    conditions,
    publicExplanation: input.publicExplanation,
    improvementAdvice: input.improvementAdvice,
    dissent: input.dissent ?? '',
    adoptedBy: actor.personId,
    adoptedAt: clock.now(),
  });
  await concludeItem(tx, id);
}
