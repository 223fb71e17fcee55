import { questionById, worksheetForm } from '#domain';
import { addRevision } from '../worksheet/add-revision.js';
import { FeedbackRound } from '../guidance/feedback-round.entity.js';
import { Remark } from '../guidance/remark.entity.js';
import { remindAssessor, remindDeveloper } from '../reminders/reminder.effects.js';
import { invalidInput, uuidv7 } from '#platform';
import type { ActRegistry, ActTransaction } from './act-registry.js';
import type {
  AdmitDto,
  GiveFeedbackDto,
  ReasonDto,
  ReturnForCompletionDto,
  WithdrawDto,
} from './dto/act.dto.js';

/** Registers what happens on the way from draft to definitive revision. */
export function registerActsUntilDefinitive(registry: ActRegistry): void {
  registry.register('submit', submit);
  registry.register('start_screening', nothingMore);
  registry.register('return_for_completion', returnForCompletion);
  registry.register('declare_ineligible', keepReason);
  registry.register('reinstate', keepReason);
  registry.register('admit', admit);
  registry.register('give_feedback', giveFeedback);
  registry.register('hand_in_definitive', handInDefinitive);
  registry.register('resume', resume);
  registry.register('withdraw', keepReason);
  registry.register('remind_assessor', remindAssessor);
  registry.register('remind_developer', remindDeveloper);
}

async function nothingMore(): Promise<void> {}

async function submit(tx: ActTransaction): Promise<void> {
  tx.historyData.revision = await addRevision(tx, 'submitted');
}

async function handInDefinitive(tx: ActTransaction): Promise<void> {
  tx.historyData.revision = await addRevision(tx, 'definitive');
}

async function returnForCompletion(tx: ActTransaction, input: ReturnForCompletionDto): Promise<void> {
  tx.historyData.items = input.items;
}

async function keepReason(tx: ActTransaction, input: ReasonDto | WithdrawDto): Promise<void> {
  if (input.reason) tx.historyData.reason = input.reason;
}

async function admit(tx: ActTransaction, input: AdmitDto): Promise<void> {
  const [adviser] = await tx.em.query<{ name: string }[]>(
    `SELECT person.name FROM person JOIN role_grant ON role_grant.person_id = person.id
     WHERE person.id = $1 AND person.active AND role_grant.role = 'adviser'`,
    [input.adviserId],
  );
  if (!adviser) throw invalidInput({ path: 'adviserId', code: 'not_an_adviser' });
  tx.submission.adviserId = input.adviserId;
  tx.submission.requestedLevel = input.level;
  tx.historyData.adviser = adviser.name;
  tx.historyData.level = input.level;
  if (input.note) tx.historyData.note = input.note;
}

async function giveFeedback(tx: ActTransaction, input: GiveFeedbackDto): Promise<void> {
  const { em, submission, actor, clock } = tx;
  const form = worksheetForm(submission.formVersion);
  const unknown = input.remarks.findIndex(({ questionId }) => !questionById(form, questionId));
  if (unknown >= 0) throw invalidInput({ path: `remarks.${unknown}.questionId`, code: 'unknown_question' });
  const [{ last } = { last: 0 }] = await em.query<{ last: number }[]>(
    'SELECT coalesce(max(number), 0)::int AS last FROM feedback_round WHERE submission_id = $1',
    [submission.id],
  );
  const round = {
    id: uuidv7(),
    submissionId: submission.id,
    number: last + 1,
    letter: input.letter,
    givenBy: actor.personId,
    givenAt: clock.now(),
  };
  await em.insert(FeedbackRound, round);
  const remarks = input.remarks.map(({ questionId, text }) => ({
    id: uuidv7(),
    submissionId: submission.id,
    feedbackRoundId: round.id,
    questionId,
    text,
    byId: actor.personId,
    at: round.givenAt,
    resolvedAt: null,
  }));
  if (remarks.length > 0) await em.insert(Remark, remarks);
  submission.feedbackRoundsGiven += 1;
  tx.historyData.round = round.number;
  tx.historyData.remarks = remarks.length;
}

/** After being held over the developer gets the feedback rounds of a new try. */
async function resume(tx: ActTransaction): Promise<void> {
  tx.submission.feedbackRoundsGiven = 0;
}
