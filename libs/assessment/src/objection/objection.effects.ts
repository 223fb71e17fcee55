import type { AnnouncedRegistry } from '../announced.registry.js';
import { latestDecision } from '../decision/decision.effects.js';
import { startRun } from '../rounds/round.effects.js';
import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { IsNull } from 'typeorm';
import type { JudgeObjectionDto, LodgeObjectionDto } from './dto/objection-acts.dto.js';
import { Objection } from './objection.entity.js';

/**
 * Keeps the objection and the state to return to when it is dismissed. The history tells only that there is one: its
 * words are a group of fields of their own.
 */
export async function lodgeObjection(tx: ActTransaction, input: LodgeObjectionDto): Promise<void> {
  const { em, submission, actor, clock, facts } = tx;
  const decision = await latestDecision(tx);
  await em.insert(Objection, {
    id: uuidv7(),
    submissionId: submission.id,
    decisionId: decision.id,
    fromState: facts.state,
    grounds: input.grounds,
    lodgedBy: actor.personId,
    lodgedAt: clock.now(),
  });
}

/** The decision stands. */
export async function dismissObjection(tx: ActTransaction, input: JudgeObjectionDto): Promise<void> {
  await settle(tx, false, input.reason);
}

/** The decision falls; the text as it was handed in is judged anew by a panel that is composed anew. */
export const upholdObjectionWith =
  (announced: AnnouncedRegistry) =>
  async (tx: ActTransaction, input: JudgeObjectionDto): Promise<void> => {
    const decision = await latestDecision(tx);
    await settle(tx, true, input.reason);
    await announced.runOverturned(tx.em, {
      id: decision.id,
      submissionId: tx.submission.id,
      interventionId: tx.submission.interventionId,
      on: tx.clock.today(),
    });
    await startRun(tx);
    await repeatDefinitiveRevision(tx);
  };

async function settle(tx: ActTransaction, upheld: boolean, reason: string): Promise<void> {
  const { em, submission, actor, clock } = tx;
  await em.update(
    Objection,
    { submissionId: submission.id, settledAt: IsNull() },
    { upheld, reason, settledBy: actor.personId, settledAt: clock.now() },
  );
}

/** A run of its own starts from a revision of its own, so that new assessments stand apart from the earlier ones. */
async function repeatDefinitiveRevision({ em, submission, clock }: ActTransaction): Promise<void> {
  const id = uuidv7();
  await em.query(
    `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
     SELECT $1, submission_id, number + 1, 'definitive', answers, handed_in_by, $3
     FROM revision WHERE submission_id = $2 ORDER BY number DESC LIMIT 1`,
    [id, submission.id, clock.now()],
  );
  await em.query(
    `INSERT INTO revision_attachment (revision_id, attachment_id)
     SELECT $1, attachment_id FROM revision_attachment WHERE revision_id =
       (SELECT id FROM revision WHERE submission_id = $2 AND id <> $1 ORDER BY number DESC LIMIT 1)`,
    [id, submission.id],
  );
}
