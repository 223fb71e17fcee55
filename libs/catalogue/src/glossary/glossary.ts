import { html, type Html, type Part } from '../html/html.js';
import type { Locale } from '#publication';
import { type Term, terms } from './terms.js';

const termByForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));

/** Longest first, so that "process evaluations" is not taken for "process evaluation". */
const forms = [...termByForm.keys()].sort((one, other) => other.length - one.length);
const anyForm = new RegExp(`(?<![\\p{L}-])(${forms.join('|')})(?![\\p{L}-])`, 'giu');

const addressOf = (term: Term): string => `woord-${term.id}`;

/**
 * The words of one page that are explained where they first occur. `marked` points from the word to its explanation;
 * `explained` writes the explanations of the words marked since the last time, to stand right under their text.
 */
export class Glossary {
  private readonly known = new Set<Term>();
  private waiting: Term[] = [];

  constructor(private readonly locale: Locale) {}

  /** The text with a link on the first occurrence of each word. */
  marked(text: string): Part[] {
    const parts: Part[] = [];
    let from = 0;
    for (const { index, 0: form } of text.matchAll(anyForm)) {
      const term = termByForm.get(form.toLowerCase());
      if (!term || this.known.has(term)) continue;
      this.known.add(term);
      this.waiting.push(term);
      parts.push(text.slice(from, index), html`<a class="gloss" href="#${addressOf(term)}">${form}</a>`);
      from = index + form.length;
    }
    return [...parts, text.slice(from)];
  }

  /** Explanations that open in place; empty when no word waits for one. */
  explained(): Html[] {
    const blocks = this.waiting.map(
      (term) =>
        html`<details class="glb">
          <summary><dfn>${term.name[this.locale]}</dfn></summary>
          <p id="${addressOf(term)}">${term.means[this.locale]}</p>
        </details>`,
    );
    this.waiting = [];
    return blocks;
  }
}
