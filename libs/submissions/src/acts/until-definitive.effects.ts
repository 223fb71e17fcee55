import { In } from 'typeorm';
import { questionById, worksheetForm } from '#domain';
import { addRevision } from '../worksheet/add-revision.js';
import { plainAnchor } from '../guidance/dto/anchor.dto.js';
import { RemarkDraft } from '../guidance/remark-draft.entity.js';
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
  Object.assign(tx.historyData, await addRevision(tx, 'submitted'));
}

async function handInDefinitive(tx: ActTransaction): Promise<void> {
  Object.assign(tx.historyData, await addRevision(tx, 'definitive'));
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
  const { submission } = tx;
  const form = worksheetForm(submission.formVersion);
  const unknown = input.remarks.findIndex(({ questionId }) => !questionById(form, questionId));
  if (unknown >= 0) throw invalidInput({ path: `remarks.${unknown}.questionId`, code: 'unknown_question' });
  const round = await addRound(tx, input.letter);
  await addRemarks(tx, round, input.remarks);
  submission.feedbackRoundsGiven += 1;
  tx.historyData.round = round.number;
  tx.historyData.remarks = input.remarks.length;
}

/** The next round, with the answers as they are now: later one can see what changed since. */
async function addRound(tx: ActTransaction, letter: string): Promise<{ id: string; number: number }> {
  const { em, submission, actor, clock } = tx;
  const id = uuidv7();
  const [row] = await em.query<{ number: number }[]>(
    `INSERT INTO feedback_round (id, submission_id, number, letter, answers, given_by, given_at)
     SELECT $1, $2, coalesce((SELECT max(number) FROM feedback_round WHERE submission_id = $2), 0) + 1, $3,
       coalesce((SELECT jsonb_object_agg(question_id, value) FROM answer WHERE submission_id = $2), '{}'), $4, $5
     RETURNING number`,
    [id, submission.id, letter, actor.personId, clock.now()],
  );
  return { id, number: row?.number ?? 1 };
}

/** What the adviser prepared becomes remarks, in the words the adviser saw when sending. */
async function addRemarks(
  { em, submission, actor, clock }: ActTransaction,
  round: { id: string },
  remarks: GiveFeedbackDto['remarks'],
): Promise<void> {
  if (remarks.length === 0) return;
  await em.insert(
    Remark,
    remarks.map(({ questionId, text, anchor }) => ({
      id: uuidv7(),
      submissionId: submission.id,
      feedbackRoundId: round.id,
      questionId,
      text,
      anchor: plainAnchor(anchor),
      byId: actor.personId,
      at: clock.now(),
      version: 1,
      resolvedAt: null,
      resolvedBy: null,
    })),
  );
  const prepared = remarks.flatMap(({ draftId }) => draftId ?? []);
  await em.delete(RemarkDraft, { id: In(prepared), submissionId: submission.id, byId: actor.personId });
}

/** After being held over the developer gets the feedback rounds of a new try. */
async function resume(tx: ActTransaction): Promise<void> {
  tx.submission.feedbackRoundsGiven = 0;
}
