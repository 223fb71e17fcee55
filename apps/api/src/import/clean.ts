import { removeHtml } from './remove-html.js';
import { isBeyondRepair, repairEncoding } from './repair-encoding.js';

/** What was mended in a value, in the words of the report. */
export type Repair = 'encoding' | 'html' | 'spaces';

export interface Cleaned {
  text: string;
  repairs: Repair[];
  /** Something is still wrong that only a person can mend. */
  suspect: boolean;
}

const tidySpaces = (text: string): string =>
  text
    .replace(/[ \t\u00a0]*\r?\n[ \t\u00a0]*/g, '\n')
    .replace(/[ \t\u00a0]{2,}/g, ' ')
    .trim();

/** Makes a cell of a CSV file fit to publish, and says what that took. */
export function clean(raw: string): Cleaned {
  const repairs: Repair[] = [];
  let text = raw;
  for (const [name, step] of [
    ['encoding', repairEncoding],
    ['html', removeHtml],
    ['spaces', tidySpaces],
  ] as const) {
    const before = text;
    text = step(text);
    if (text !== before) repairs.push(name);
  }
  return { text, repairs, suspect: isBeyondRepair(text) };
}
