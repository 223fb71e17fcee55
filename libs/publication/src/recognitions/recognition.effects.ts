import type { Actor, RecognitionAct, RecognitionChange } from '#domain';
import type { Clock } from '#platform';
import type { StartSubmission } from '#submissions';
import type { EntityManager } from 'typeorm';
import { Edition } from '../editions/edition.entity.js';
import type { FulfilConditionDto, WithdrawPublicationDto } from './dto/recognition-acts.dto.js';
import { RecognitionCondition } from './recognition-condition.entity.js';
import type { KnownRecognition } from './recognition.facts.js';

/** What an effect works with. */
export interface RecognitionTransaction {
  readonly em: EntityManager;
  readonly facts: KnownRecognition;
  readonly change: RecognitionChange;
  readonly actor: Actor;
  readonly clock: Clock;
  /** Shown in the timeline to the act's audience. */
  readonly historyData: Record<string, unknown>;
}

/** What an act does besides changing the standing; answers the submission it started, if any. */
export type RecognitionEffect<Input> = (
  tx: RecognitionTransaction,
  input: Input,
) => Promise<{ submissionId?: string }>;

async function fulfilCondition(
  { em, facts, change, actor, clock, historyData }: RecognitionTransaction,
  { number }: FulfilConditionDto,
): Promise<object> {
  await em.update(
    RecognitionCondition,
    { recognitionId: facts.id, number },
    { fulfilledBy: actor.personId, fulfilledAt: clock.now() },
  );
  const open = facts.conditions.filter((one) => !one.fulfilled && one.number !== number).length;
  Object.assign(historyData, { number, open, validUntil: change.untilOn });
  return {};
}

/** What stays is a public page that says so. */
async function withdrawPublication(
  { em, facts: { interventionId }, historyData }: RecognitionTransaction,
  { reason }: WithdrawPublicationDto,
): Promise<object> {
  await em.update(Edition, { interventionId, status: 'live' }, { status: 'tombstone' });
  historyData.reason = reason;
  return {};
}

const startReassessment =
  (submissions: StartSubmission): RecognitionEffect<object> =>
  async ({ em, facts, actor }) => ({
    submissionId: await submissions.again(em, {
      submissionId: facts.submissionId,
      requestedLevel: facts.level,
      startedById: actor.personId,
    }),
  });

/** The effect of every act on a recognition. */
export const recognitionEffects = (
  submissions: StartSubmission,
): Readonly<Record<RecognitionAct, RecognitionEffect<never>>> => ({
  fulfil_condition: fulfilCondition,
  withdraw_publication: withdrawPublication,
  start_reassessment: startReassessment(submissions),
});
