import { hitEnd, hitStart } from '../search/hits.js';
import { html, type Html } from './html.js';

/** A text in which the database put marks around the words that were asked for. */
export function markedText(text: string): Html {
  const pieces = text.split(new RegExp(`${hitStart}|${hitEnd}`));
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<mark>${piece}</mark>` : piece))}`;
}
