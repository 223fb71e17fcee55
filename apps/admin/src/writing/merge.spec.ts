import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText, type Question } from '#domain';
import { blocksOf, htmlOf } from './html-blocks.js';
import { mergeAnswers, mergeRows, mergeWords } from './merge.js';
import { mergeHtml } from './merge-html.js';

const words = (text: string): string[] => plainText(text).split(/\s+/).filter(Boolean);

/** Whether all of `part` stands in `whole`, in its order. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

/** Whether every tag that opens also closes, in order. */
function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (name === 'br') continue;
    if (end !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

const inline = fc
  .array(
    fc.tuple(fc.constantFrom('de', 'groep', 'eet', 'samen', 'thuis'), fc.constantFrom('', 'strong', 'em')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.map(([word, mark]) => (mark ? `<${mark}>${word}</${mark}>` : word)).join(' '));
const block = fc.oneof(
  inline.map((text) => `<p>${text}</p>`),
  inline.map((text) => `<h3>${text}</h3>`),
  fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(inline, { minLength: 1, maxLength: 3 }))
    .map(([list, items]) => `<${list}>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</${list}>`),
);
const richText = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join(''));

describe('two rich texts put together', () => {
  it('keep every word of both, in order, and close every tag', () => {
    fc.assert(
      fc.property(richText, richText, (theirs, mine) => {
        const merged = mergeHtml(theirs, mine);
        expect(standsIn(words(theirs), words(merged))).toBe(true);
        expect(standsIn(words(mine), words(merged))).toBe(true);
        expect(isWellFormed(merged)).toBe(true);
      }),
    );
  });

  it('are the text itself when they are the same', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(words(mergeHtml(text, text))).toEqual(words(text));
        expect(htmlOf(blocksOf(htmlOf(blocksOf(text))))).toBe(htmlOf(blocksOf(text)));
      }),
    );
  });

  it('have both wordings where a sentence differs, first the other one’s', () => {
    expect(
      mergeHtml(
        '<p>Zij krijgen <strong>meer contacten</strong> in de wijk.</p>',
        '<p>Zij krijgen een maatje in de wijk.</p>',
      ),
    ).toBe('<p>Zij krijgen <strong>meer contacten</strong> een maatje in de wijk.</p>');
  });

  it('have the paragraphs that only one of them has', () => {
    expect(mergeHtml('<p>Eerst.</p><p>Van Hanneke.</p>', '<p>Vooraf.</p><p>Eerst.</p>')).toBe(
      '<p>Vooraf.</p><p>Eerst.</p><p>Van Hanneke.</p>',
    );
  });

  it('keep lists as lists, also within lists', () => {
    const list =
      '<ul><li><p>thuis</p><ol><li><p>eerst samen</p></li></ol></li><li><p>in de groep</p></li></ul>';
    expect(mergeHtml(list, list)).toBe(list);
    expect(
      mergeHtml('<ul><li><p>thuis</p></li></ul>', '<ul><li><p>thuis</p></li><li><p>buiten</p></li></ul>'),
    ).toBe('<ul><li><p>thuis</p></li><li><p>buiten</p></li></ul>');
  });

  it('keep line breaks, links and signs', () => {
    const text =
      '<p>Zie <a href="https://voorbeeld.nl/?a=1&amp;b=2">het rapport</a><br>en R&amp;D, <em>samen</em>.</p>';
    expect(mergeHtml(text, text)).toBe(text);
  });
});

describe('other answers put together', () => {
  const question = (type: Question['type']) => ({ type }) as Question;

  it('have the rows of both, equal ones once whatever the order of their fields', () => {
    const theirs = [{ item: 'Coach', hours: 10, perYear: 600 }];
    const mine = [
      { perYear: 600, hours: 10, item: 'Coach' },
      { item: 'Zaal', hours: null, perYear: 90 },
    ];
    expect(mergeRows<object>(theirs, mine)).toEqual(
      [theirs[0], mine[1]].map((row) => expect.objectContaining(row!)),
    );
    expect(mergeAnswers(question('list'), ['een', 'twee'], ['een', 'drie'])).toEqual(['een', 'twee', 'drie']);
  });

  it('have both wordings of a line', () => {
    expect(mergeWords('De Derde Stoel', 'De Vierde Stoel')).toBe('De Derde Vierde Stoel');
  });

  it('are not made of dates, choices and yes or no: one of them is true', () => {
    expect(mergeAnswers(question('date'), '2026-01-01', '2026-02-01')).toBeUndefined();
    expect(mergeAnswers(question('choice'), 'weekly', 'daily')).toBeUndefined();
    expect(mergeAnswers(question('boolean'), true, false)).toBeUndefined();
  });
});
