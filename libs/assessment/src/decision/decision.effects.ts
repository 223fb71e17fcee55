import { Advice } from '../advice/advice.entity.js';
import { type AnnouncedRegistry } from '../announced.registry.js';
import { proposalOf } from '../proposal.js';
import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { Decision } from './decision.entity.js';
import type { DecideDto } from './dto/decide.dto.js';
import { composeLetters } from './letter.js';
import { letterMatterOf } from './letter-matter.js';

/**
 * Takes the decision and composes the letter; nobody on the developer's side learns of it yet. The history says only
 * that it was taken: an adviser reads it before the outcome is theirs to know.
 */
export async function decideOnAdvice(tx: ActTransaction, input: DecideDto): Promise<void> {
  const { em, submission, actor, clock } = tx;
  const [advice] = await em.find(Advice, {
    where: { submissionId: submission.id },
    order: { id: 'DESC' },
    take: 1,
  });
  if (!advice) throw new Error('A decision without an advice passed the rules');
  const number = ((await em.maximum(Decision, 'number', { submissionId: submission.id })) ?? 0) + 1;
  const texts = { publicExplanation: input.publicExplanation, improvementAdvice: input.improvementAdvice };
  const proposal = proposalOf(input);
  const letter = composeLetters(
    await letterMatterOf(em, submission.id, { ...proposal, ...texts }, clock.today()),
  );
  await em.insert(Decision, {
    id: uuidv7(),
    submissionId: submission.id,
    number,
    adviceId: advice.id,
    ...proposal,
    ...texts,
    deviationReason: input.deviationReason || null,
    letter,
    decidedBy: actor.personId,
    decidedAt: clock.now(),
  });
}

/** Makes the decision known: the letter takes today's date, every period starts to run, the others are told. */
export const announceTo =
  (announced: AnnouncedRegistry) =>
  async (tx: ActTransaction): Promise<void> => {
    const { em, submission, clock } = tx;
    const decision = await latestDecision(tx);
    const today = clock.today();
    const letter = composeLetters(await letterMatterOf(em, submission.id, decision, today));
    await em.update(Decision, { id: decision.id }, { letter, announcedAt: clock.now() });
    await announced.runAnnounced(em, { ...decision, interventionId: submission.interventionId, on: today });
    Object.assign(tx.historyData, { outcome: decision.outcome, level: decision.level });
  };

/** The last decision on the submission; there is one whenever an act asks for it. */
export async function latestDecision({ em, submission }: ActTransaction): Promise<Decision> {
  return em.findOneOrFail(Decision, { where: { submissionId: submission.id }, order: { number: 'DESC' } });
}
