import type { Question } from '../form.js';

type Given = Pick<Question, 'id' | 'title' | 'guidance' | 'type'> & Partial<Omit<Question, 'criteria'>>;

/** A question of form version 2015; optional unless it says otherwise. Its criteria are filled in from the criteria. */
export function question(given: Given): Question {
  return { requiredFrom: null, requiredForSubmit: false, criteria: [], ...given };
}

/** What every dossier answers, and answers before the first draft goes in. */
export const always = { requiredFrom: 'well_described', requiredForSubmit: true } as const;
