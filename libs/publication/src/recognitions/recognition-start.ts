import { validUntil } from '#domain';
import { uuidv7 } from '#platform';
import type { AnnouncedDecision, OverturnedDecision } from '#assessment';
import type { EntityManager } from 'typeorm';
import { RecognitionCondition } from './recognition-condition.entity.js';
import { Recognition } from './recognition.entity.js';

/**
 * What an announced decision does to the recognitions of its intervention: a recognition starts and takes the place
 * of the one before it; a refusal ends one that was being re-assessed. Holding over leaves everything as it is.
 */
export async function followDecision(em: EntityManager, decision: AnnouncedDecision): Promise<void> {
  if (decision.outcome === 'recognised') await startRecognition(em, decision);
  if (decision.outcome !== 'not_recognised') return;
  await em.update(
    Recognition,
    { interventionId: decision.interventionId, current: true, status: 'reassessing' },
    { status: 'no_longer', endedOn: decision.on },
  );
}

async function startRecognition(em: EntityManager, decision: AnnouncedDecision): Promise<void> {
  const { interventionId, level, reservation, on } = decision;
  if (level === null) throw new Error('A recognition without a level passed the rules');
  await em.update(Recognition, { interventionId, current: true }, { current: false, endedOn: on });
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

/** Undoes what a decision did when an objection to it is upheld: the recognition before it stands again. */
export async function undoDecision(em: EntityManager, decision: OverturnedDecision): Promise<void> {
  const { interventionId } = decision;
  await em.update(
    Recognition,
    { decisionId: decision.id },
    { current: false, status: 'no_longer', endedOn: decision.on },
  );
  await em.query(
    `UPDATE recognition SET current = true, status = 'reassessing', ended_on = NULL
     WHERE id = (SELECT r.id FROM recognition r WHERE r.intervention_id = $1 AND r.decision_id <> $2
       AND r.status IN ('valid', 'reserved', 'reassessing', 'no_longer') ORDER BY r.from_on DESC, r.id DESC LIMIT 1)
     AND NOT EXISTS (SELECT 1 FROM recognition c WHERE c.intervention_id = $1 AND c.current AND c.status <> 'no_longer')`,
    [interventionId, decision.id],
  );
}
