import type { Level } from '../recognition/level.js';
import type { Bilingual } from './bilingual.js';

/** What kind of answer a question takes. */
export type QuestionType =
  | 'text'
  | 'rich'
  | 'list'
  | 'date'
  | 'url'
  | 'email'
  | 'choice'
  | 'multi'
  | 'studies'
  | 'costs'
  | 'links'
  | 'boolean';

/** One possible answer of a choice. */
export interface Option {
  readonly id: string;
  readonly label: Bilingual;
}

/** How the items of a list are written; `title_and_why` is "title: why", read with `workingElement`. */
export type ItemForm = 'sentence' | 'title_and_why';

/** One question of a worksheet. */
export interface Question {
  /** Stable for ever: answers, remarks and criteria point at it. */
  readonly id: string;
  readonly title: Bilingual;
  readonly guidance: Bilingual;
  /** A good answer to a made-up intervention, to show length and precision. */
  readonly example?: Bilingual;
  readonly type: QuestionType;
  /** Most words a text may have. */
  readonly maxWords?: number;
  /** Least and most rows of a list or table. */
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly itemForm?: ItemForm;
  /** For links: what stands on either side. */
  readonly linkLabels?: { readonly from: Bilingual; readonly to: Bilingual };
  /** For studies: of delivery, or of effects (which then need results). */
  readonly studyKind?: 'delivery' | 'effect';
  /** The lowest level for which an answer is needed; null when it stays optional. */
  readonly requiredFrom: Level | null;
  /** Needed before the first draft can be submitted, whatever the level. */
  readonly requiredForSubmit: boolean;
  /** Ids of the criteria that read the answer. */
  readonly criteria: readonly string[];
  readonly options?: readonly Option[];
}

/** A numbered part of a chapter, shown as one page of the worksheet. */
export interface Section {
  readonly id: string;
  /** As printed: "1.1"; empty for parts without a number. */
  readonly number: string;
  readonly title: Bilingual;
  /** Most words of all its texts together. */
  readonly maxWords?: number;
  readonly questions: readonly Question[];
}

export interface Chapter {
  readonly id: string;
  readonly number: string;
  readonly title: Bilingual;
  readonly sections: readonly Section[];
}

/** A version of the worksheet. Never edited in place: a dossier keeps the version it was written in. */
export interface Form {
  readonly version: string;
  readonly chapters: readonly Chapter[];
}

/** All questions of a form, in the order of the page. */
export function questionsOf(form: Form): Question[] {
  return form.chapters.flatMap((chapter) => chapter.sections.flatMap((section) => [...section.questions]));
}

/** The question with this id, or undefined when the form has none. */
export function questionById(form: Form, id: string): Question | undefined {
  return questionsOf(form).find((question) => question.id === id);
}
