import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anchorableText, anchorAt, longestQuotation, placeOf } from './anchor.js';

const text =
  'De eerste is schaamte. Veel weduwen vertellen niemand dat zij eenzaam zijn.\nDe tweede is de drempel.';

/** The anchor on these words, where they stand first. */
const on = (words: string, within = text) => {
  const start = within.indexOf(words);
  const anchor = anchorAt(within, start, start + words.length);
  if (!anchor) throw new Error(`Nothing to anchor on: ${words}`);
  return anchor;
};

/** The words an anchor points at in a text, or null. */
const wordsAt = (now: string, anchor: Parameters<typeof placeOf>[1]) => {
  const place = placeOf(now, anchor);
  return place && now.slice(place.start, place.end);
};

describe('an anchor', () => {
  it('quotes the words that were selected, without blank edges', () => {
    expect(anchorAt(text, 22, 36)).toMatchObject({ start: 23, end: 35, quotation: 'Veel weduwen' });
  });

  it('does not stand on nothing, nor on a whole chapter', () => {
    expect(anchorAt(text, 22, 23)).toBeNull();
    expect(anchorAt('x'.repeat(longestQuotation + 1), 0, longestQuotation + 1)).toBeNull();
  });

  it('moves along when something is written before it', () => {
    const now = `Een nieuwe zin vooraf. ${text}`;
    expect(placeOf(now, on('schaamte'))).toEqual({ start: 36, end: 44 });
  });

  it('is gone when its words were rewritten', () => {
    expect(placeOf(text.replace('schaamte', 'verlegenheid'), on('schaamte'))).toBeNull();
  });

  it('stays with the occurrence it was made on', () => {
    const twice = 'Eerst is er de drempel van de deur. Later is er de drempel van de groep.';
    const anchor = on('de drempel van de groep', twice);
    const second = { ...anchorAt(twice, 48, 58)! };
    expect(second.quotation).toBe('de drempel');
    expect(placeOf(`Vooraf een lange nieuwe zin. ${twice}`, second)).toEqual({ start: 77, end: 87 });
    expect(wordsAt(twice, anchor)).toBe('de drempel van de groep');
  });

  it('of two places with equal surroundings takes the nearest', () => {
    expect(placeOf('ja ja ja', { start: 6, end: 8, quotation: 'ja', before: '', after: '' })).toEqual({
      start: 6,
      end: 8,
    });
  });

  it('finds its own words in an unchanged text, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('de', 'groep', 'komt', 'thuis', 'en'), { minLength: 1 }),
        fc.nat(),
        (words, n) => {
          const whole = words.join(' ');
          const index = n % words.length;
          const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const anchor = anchorAt(whole, start, start + words[index]!.length)!;
          expect(placeOf(whole, anchor)).toEqual({ start: anchor.start, end: anchor.end });
        },
      ),
    );
  });
});

describe('the text in which one can point', () => {
  it('is the words of running text and of lists', () => {
    expect(anchorableText('<p>Een <strong>half</strong> jaar</p><ul><li><p>thuis</p></li></ul>')).toBe(
      'Een half jaar\nthuis',
    );
    expect(anchorableText(['Eerste doel', 'Tweede doel'])).toBe('Eerste doel\nTweede doel');
  });

  it('does not exist in tables, choices and open questions', () => {
    expect(anchorableText([{ item: 'Uren', hours: 2, perYear: 10 }])).toBeNull();
    expect(anchorableText(true)).toBeNull();
    expect(anchorableText([])).toBeNull();
    expect(anchorableText(undefined)).toBeNull();
  });
});
