import { criteria2015 } from '../../criteria/criteria-2015/index.js';
import type { Chapter, Form } from '../form.js';
import { extras, literature, workingElements } from './closing.js';
import { cover } from './cover.js';
import { delivery } from './delivery.js';
import { description } from './description.js';
import { research } from './research.js';
import { substantiation } from './substantiation.js';
import { summary } from './summary.js';

const chapters: readonly Chapter[] = [
  cover,
  summary,
  description,
  delivery,
  substantiation,
  research,
  workingElements,
  literature,
  extras,
];

/** The worksheet that the institutes share since 2015. */
export const form2015: Form = { version: '2015', chapters: chapters.map(withCriteria) };

/** A criterion says what it reads; the question shows by which criteria it is read. One source for both. */
function withCriteria(chapter: Chapter): Chapter {
  return {
    ...chapter,
    sections: chapter.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({
        ...question,
        criteria: criteriaReading(question.id),
      })),
    })),
  };
}

function criteriaReading(questionId: string): string[] {
  return criteria2015
    .filter((criterion) => criterion.reads.includes(questionId))
    .map((criterion) => criterion.id);
}
