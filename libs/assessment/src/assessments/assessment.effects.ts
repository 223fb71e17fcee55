import type { ActTransaction } from '#submissions';
import { Assessment } from './assessment.entity.js';
import { currentAssessmentId } from './current-assessment.js';

/** Opens the dossier for independent assessment until the date of the round. */
export async function startAssessment({ submission, facts }: ActTransaction): Promise<void> {
  submission.dueOn = facts.round?.assessmentsDueOn ?? null;
}

/** Closes one's own assessment; from now on it can be read by those who handed in theirs. */
export async function handInAssessment({ em, submission, actor, clock }: ActTransaction): Promise<void> {
  const id = await currentAssessmentId(em, submission.id, actor.personId);
  await em.update(Assessment, { id }, { status: 'handed_in', handedInAt: clock.now() });
}
