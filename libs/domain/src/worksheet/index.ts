import type { Form } from './form.js';
import { form2015 } from './form-2015/index.js';

export { type Theme, type ThemeId, themeIds, themes } from '../themes.js';
export { type Anchor, anchorableText, anchorAt, longestQuotation, type Place, placeOf } from './anchor.js';
export * from './answer.js';
export type { Bilingual } from './bilingual.js';
export * from './form.js';
export { formProblems } from './form-problems.js';
export { danglingGoals, effectStudies, isAnswered, missingAnswers, missingForSubmit } from './missing.js';
export { quickscan, type QuickscanItem } from './quickscan.js';
export { plainText, wordCount, workingElement } from './text.js';
export { type Problem, type ProblemCode, validateAnswer } from './validate.js';

const forms: Readonly<Record<string, Form>> = { [form2015.version]: form2015 };

/** The versions of the worksheet that dossiers can be written in. */
export const formVersions: readonly string[] = Object.keys(forms);

/** The worksheet of this version. @throws RangeError for a version that does not exist. */
export function worksheetForm(version: string): Form {
  const form = Object.hasOwn(forms, version) ? forms[version] : undefined;
  if (form === undefined) throw new RangeError(`No worksheet of version ${version}`);
  return form;
}
