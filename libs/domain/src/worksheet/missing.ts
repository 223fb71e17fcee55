import { levelIncludes, type Level } from '../recognition/level.js';
import type { Answers, AnswerValue, StudyRecord } from './answer.js';
import { type Form, type Question, questionsOf } from './form.js';
import { plainText } from './text.js';

/** The effective levels rest on at least two effect studies. */
const leastEffectStudies = 2;

/** Whether a value says anything: no blank text, no empty table. `false` is an answer. */
export function isAnswered(value: AnswerValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return plainText(value) !== '';
  return value.length > 0;
}

/** Ids of the questions that a dossier of this level still has to answer, in the order of the form. */
export function missingAnswers(form: Form, answers: Answers, level: Level): string[] {
  return questionsOf(form)
    .filter((question) => isRequiredFor(question, level))
    .filter((question) => !isComplete(question, answers[question.id]))
    .map((question) => question.id);
}

/** Ids of the questions still to be answered before a first draft can be submitted. */
export function missingForSubmit(form: Form, answers: Answers): string[] {
  return questionsOf(form)
    .filter((question) => question.requiredForSubmit)
    .filter((question) => !isComplete(question, answers[question.id]))
    .map((question) => question.id);
}

function isRequiredFor(question: Question, level: Level): boolean {
  return question.requiredFrom !== null && levelIncludes(level, question.requiredFrom);
}

function isComplete(question: Question, value: AnswerValue | undefined): boolean {
  if (!isAnswered(value)) return false;
  if (!Array.isArray(value)) return true;
  const least = question.studyKind === 'effect' ? leastEffectStudies : (question.minItems ?? 1);
  return value.length >= least;
}

/** Numbers of sub-goals that a link table points at but the list of sub-goals does not have. */
export function danglingGoals(answers: Answers, linkQuestionId: string, goalQuestionId: string): number[] {
  const links = answers[linkQuestionId];
  const goals = answers[goalQuestionId];
  const count = Array.isArray(goals) ? goals.length : 0;
  if (!Array.isArray(links)) return [];
  const numbers = links.flatMap((row) => (typeof row === 'object' && 'to' in row ? row.to : []));
  return [...new Set(numbers.filter((number) => number < 1 || number > count))].sort((a, b) => a - b);
}

/** The effect studies among the answers; empty when the question is open. */
export function effectStudies(answers: Answers): StudyRecord[] {
  const value = answers['research.effect_studies'];
  return Array.isArray(value)
    ? value.filter((row): row is StudyRecord => typeof row === 'object' && 'design' in row)
    : [];
}
