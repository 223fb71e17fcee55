import { type Answers, type Chapter, type Form, type Question, type Section, isAnswered } from '#domain';

/** How far a person is: `done` of `total`. */
export interface Progress {
  done: number;
  total: number;
}

/** A section with the chapter it stands in: one page of the worksheet. */
export interface Page {
  chapter: Chapter;
  section: Section;
}

/** All pages of a form in reading order. */
export function pagesOf(form: Form): Page[] {
  return form.chapters.flatMap((chapter) => chapter.sections.map((section) => ({ chapter, section })));
}

/** The page on which a question stands. */
export function pageOfQuestion(form: Form, questionId: string): Page | undefined {
  return pagesOf(form).find(({ section }) => section.questions.some(({ id }) => id === questionId));
}

/** Progress over the questions that count for somebody: required ones, or all when none is required. */
export function progressOf(questions: readonly Question[], answers: Answers): Progress {
  const required = questions.filter(
    (question) => question.requiredFrom !== null || question.requiredForSubmit,
  );
  const counted = required.length > 0 ? required : questions;
  return { done: counted.filter(({ id }) => isAnswered(answers[id])).length, total: counted.length };
}

export function chapterProgress(chapter: Chapter, answers: Answers): Progress {
  return progressOf(
    chapter.sections.flatMap((section) => section.questions),
    answers,
  );
}

/** The printed name of a part: "3.3 Aan te pakken factoren", or the title alone when it has no number. */
export function numbered(number: string, title: string): string {
  return number === '' ? title : `${number} ${title}`;
}
