import {
  type Answers,
  type Chapter,
  type Form,
  isAnswered,
  type Level,
  levelIncludes,
  type Question,
  type Section,
} from '#domain';

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

/** Whether an answer is needed for a dossier that asks this level. */
function isNeeded(question: Question, level: Level): boolean {
  const { requiredFrom, requiredForSubmit } = question;
  return requiredForSubmit || (requiredFrom !== null && levelIncludes(level, requiredFrom));
}

/** How many of the needed answers are there; `total` is 0 where this level asks for none. */
export function progressOf(questions: readonly Question[], answers: Answers, level: Level): Progress {
  const needed = questions.filter((question) => isNeeded(question, level));
  return { done: needed.filter(({ id }) => isAnswered(answers[id])).length, total: needed.length };
}

export function chapterProgress(chapter: Chapter, answers: Answers, level: Level): Progress {
  return progressOf(
    chapter.sections.flatMap((section) => section.questions),
    answers,
    level,
  );
}

/** The printed name of a part: "3.3 Aan te pakken factoren", or the title alone when it has no number. */
export function numbered(number: string, title: string): string {
  return number === '' ? title : `${number} ${title}`;
}
