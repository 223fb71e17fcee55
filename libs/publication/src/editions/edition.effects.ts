import { type Answers, type Day, termEndsOn } from '#domain';
import { dayOf, uuidv7 } from '#platform';
import type { ActTransaction, Submission } from '#submissions';
import { In } from 'typeorm';
import type { ReleaseRegistry } from '../release.registry.js';
import type { CorrectionDto, PlanReleaseDto, ReturnToEditingDto } from './dto/edition-acts.dto.js';
import { Edition, type EditionStatus } from './edition.entity.js';
import { type EditionSource, prefilledContent } from './prefill.js';

const sourceQuery = `
SELECT s.title, i.subtitle, i.themes, o.name AS organisation, p.name AS "contactName", p.email AS "contactEmail",
  (SELECT r.answers FROM revision r WHERE r.submission_id = s.id ORDER BY r.number DESC LIMIT 1) AS answers
FROM submission s
JOIN intervention i ON i.id = s.intervention_id
JOIN person p ON p.id = s.owner_id
LEFT JOIN organisation o ON o.id = coalesce(i.organisation_id, p.organisation_id)
WHERE s.id = $1`;

/** Starts the next edition from what was handed in last. */
export async function startEditing(tx: ActTransaction): Promise<void> {
  const { em, submission, actor, clock } = tx;
  const [source] = await em.query<(EditionSource & { answers: Answers | null })[]>(sourceQuery, [
    submission.id,
  ]);
  if (!source) throw new Error(`Submission ${submission.id} is gone while it is locked`);
  const last = await em.maximum(Edition, 'number', { interventionId: submission.interventionId });
  await em.insert(Edition, {
    id: uuidv7(),
    interventionId: submission.interventionId,
    submissionId: submission.id,
    number: (last ?? 0) + 1,
    status: 'editing',
    content: prefilledContent({ ...source, answers: source.answers ?? {} }),
    version: 1,
    editedBy: actor.personId,
    createdAt: clock.now(),
    editedAt: clock.now(),
  });
}

export const sendProof = (tx: ActTransaction): Promise<void> => moveOn(tx, 'proof');

export const approveProof = (tx: ActTransaction): Promise<void> => moveOn(tx, 'awaiting_release');

/** Back to the editor with what the owner wants corrected. */
export async function requestCorrection(tx: ActTransaction, input: CorrectionDto): Promise<void> {
  await moveOn(tx, 'editing', input.text);
  tx.historyData.text = input.text;
}

/** Back to the editor; why is for the institute. */
export async function returnToEditing(tx: ActTransaction, input: ReturnToEditingDto): Promise<void> {
  await moveOn(tx, 'editing');
  tx.historyData.reason = input.reason;
}

/** No moment is chosen (any more). */
export const unplanned = { releasePlannedAt: null, releasePlannedBy: null } as const;

/** By when somebody has to release what waits for it, when no moment is chosen. */
export const ownTermOf = ({ state, stateSince }: Pick<Submission, 'state' | 'stateSince'>): Day | null =>
  termEndsOn(state, dayOf(stateSince));

/** Keeps the moment at which the edition becomes public by itself; it takes the place of one chosen before. */
export async function planRelease(tx: ActTransaction, input: PlanReleaseDto): Promise<void> {
  const { em, submission, actor, historyData } = tx;
  const releasePlannedAt = new Date(input.at);
  await em.update(
    Edition,
    { submissionId: submission.id, status: 'awaiting_release' },
    { releasePlannedAt, releasePlannedBy: actor.personId },
  );
  submission.dueOn = dayOf(releasePlannedAt);
  historyData.releaseAt = releasePlannedAt.toISOString();
}

/** The edition waits for somebody to release it again. */
export async function cancelPlannedRelease(tx: ActTransaction): Promise<void> {
  const { em, submission, facts, historyData } = tx;
  await em.update(Edition, { submissionId: submission.id, status: 'awaiting_release' }, unplanned);
  submission.dueOn = ownTermOf(submission);
  historyData.releaseAt = facts.edition?.plannedRelease?.at;
}

/** Makes the edition public in place of the one before it. */
export const releaseWith =
  (releases: ReleaseRegistry) =>
  async (tx: ActTransaction): Promise<void> => {
    const { em, submission, actor, clock } = tx;
    const { interventionId } = submission;
    await em.update(Edition, { interventionId, status: In(['live', 'tombstone']) }, { status: 'superseded' });
    await em.update(
      Edition,
      { submissionId: submission.id, status: 'awaiting_release' },
      { status: 'live', releasedBy: actor.personId, releasedAt: clock.now(), ...unplanned },
    );
    await releases.run(em, [interventionId]);
  };

async function moveOn(
  { em, submission }: ActTransaction,
  status: EditionStatus,
  correction?: string,
): Promise<void> {
  await em.update(
    Edition,
    { submissionId: submission.id, status: In(['editing', 'proof', 'awaiting_release']) },
    { status, ...unplanned, ...(correction !== undefined && { correction }) },
  );
}
