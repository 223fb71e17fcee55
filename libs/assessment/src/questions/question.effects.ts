import { uuidv7 } from '#platform';
import { type ActTransaction, addRevision } from '#submissions';
import { IsNull } from 'typeorm';
import { DeveloperQuestion } from './developer-question.entity.js';
import type { AnswerQuestionsDto, AskQuestionsDto } from './dto/question-acts.dto.js';

/** Sends the questions; the named parts of the worksheet open until they are answered. */
export async function askQuestions(tx: ActTransaction, input: AskQuestionsDto): Promise<void> {
  await tx.em.insert(DeveloperQuestion, {
    id: uuidv7(),
    submissionId: tx.submission.id,
    text: input.text,
    questionIds: input.questionIds,
    dueOn: input.dueOn,
    askedBy: tx.actor.personId,
    askedAt: tx.clock.now(),
  });
  tx.submission.dueOn = input.dueOn;
  Object.assign(tx.historyData, { text: input.text, questionIds: input.questionIds, dueOn: input.dueOn });
}

/** Keeps the answer and a revision with the changed parts, so that assessors can see what changed. */
export async function answerQuestions(tx: ActTransaction, input: AnswerQuestionsDto): Promise<void> {
  const { em, submission, actor, clock, facts } = tx;
  await em.update(
    DeveloperQuestion,
    { submissionId: submission.id, answeredAt: IsNull() },
    { answer: input.answer, answeredBy: actor.personId, answeredAt: clock.now() },
  );
  Object.assign(tx.historyData, await addRevision(tx, 'answers'));
  submission.dueOn = facts.round?.assessmentsDueOn ?? null;
  tx.historyData.answer = input.answer;
}
