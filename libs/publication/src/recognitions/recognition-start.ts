import { turnOfOutcome, validUntil } from '#domain';
import { uuidv7 } from '#platform';
import type { AnnouncedDecision, OverturnedDecision } from '#assessment';
import type { EntityManager } from 'typeorm';
import { RecognitionCondition } from './recognition-condition.entity.js';
import { Recognition } from './recognition.entity.js';
import type { RecognitionTurns } from './recognition-turns.service.js';

/**
 * What an announced decision does to the recognitions of its intervention: a recognition starts and takes the place
 * of the one before it; a refusal ends one that was being re-assessed. Holding over leaves everything as it is.
 */
export async function followDecision(
  em: EntityManager,
  turns: RecognitionTurns,
  decision: AnnouncedDecision,
): Promise<void> {
  const turn = turnOfOutcome[decision.outcome];
  if (turn !== null) await turns.turnCurrent(em, decision.interventionId, turn);
  if (decision.outcome === 'recognised') await startRecognition(em, decision);
}

async function startRecognition(em: EntityManager, decision: AnnouncedDecision): Promise<void> {
  const { interventionId, level, reservation, on } = decision;
  if (level === null) throw new Error('A recognition without a level passed the rules');
  const versions = await versionsOf(em, decision.id);
  const recognition = {
    id: uuidv7(),
    interventionId,
    submissionId: decision.submissionId,
    decisionId: decision.id,
    level,
    status: reservation ? ('reserved' as const) : ('valid' as const),
    ...versions,
    fromOn: on,
    untilOn: validUntil(level, reservation, on),
    current: true,
    version: 1,
  };
  await em.insert(Recognition, recognition);
  const conditions = decision.conditions.map((text, index) => ({
    recognitionId: recognition.id,
    number: index + 1,
    text,
    dueOn: recognition.untilOn,
  }));
  if (conditions.length > 0) await em.insert(RecognitionCondition, conditions);
}

/** Under which criteria and rules it was judged; a recognition shows them for good. */
async function versionsOf(
  em: EntityManager,
  decisionId: string,
): Promise<{ criteriaVersion: string; ruleVersion: string }> {
  const [row] = await em.query<{ criteriaVersion: string; ruleVersion: string }[]>(
    `SELECT s.criteria_version AS "criteriaVersion", b.rule_version AS "ruleVersion"
     FROM decision d JOIN submission s ON s.id = d.submission_id
     JOIN advice a ON a.id = d.advice_id JOIN ballot b ON b.id = a.ballot_id WHERE d.id = $1`,
    [decisionId],
  );
  if (!row) throw new Error(`Decision ${decisionId} rests on no ballot`);
  return row;
}

/**
 * Undoes what a decision did when an objection to it is upheld: a recognition it gave falls, and the one its submission
 * judged anew is being judged anew again.
 */
export async function undoDecision(
  em: EntityManager,
  turns: RecognitionTurns,
  { id, submissionId, interventionId }: OverturnedDecision,
): Promise<void> {
  const given = await em.findBy(Recognition, { decisionId: id });
  await turns.turn(
    em,
    given.map((one) => one.id),
    'overturn',
  );
  const before = await em.query<{ id: string }[]>(
    `SELECT id FROM recognition WHERE intervention_id = $1 AND submission_id <> $2
     ORDER BY from_on DESC, id DESC LIMIT 1`,
    [interventionId, submissionId],
  );
  await turns.turn(
    em,
    before.map((one) => one.id),
    'restore',
  );
}
