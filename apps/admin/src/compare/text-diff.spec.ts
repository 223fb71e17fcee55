import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Part, textDiff } from './text-diff.js';

const sides = (parts: readonly Part[], side: 'added' | 'removed'): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'unchanged') return Array<string>(part.count).fill('=');
    const runs = part.runs.filter(({ kind }) => kind === 'same' || kind === side);
    return runs.length > 0 ? [runs.map(({ text }) => text).join('')] : [];
  });

describe('what changed in a text', () => {
  it('folds what did not change to a number of lines', () => {
    const before = ['Een.', 'Twee.', 'Drie oude woorden hier.', 'Vier.'];
    const after = ['Een.', 'Twee.', 'Drie nieuwe woorden hier.', 'Vier.'];
    expect(textDiff(before, after).map((part) => (part.kind === 'unchanged' ? part.count : 'line'))).toEqual([
      2,
      'line',
      1,
    ]);
  });

  it('marks the words that changed inside a line', () => {
    const [line] = textDiff(['Een half jaar lang elke week thuis.'], ['Een heel jaar lang elke week thuis.']);
    expect(line).toMatchObject({
      kind: 'line',
      runs: [
        { kind: 'same' },
        { kind: 'removed', text: 'half' },
        { kind: 'added', text: 'heel' },
        { kind: 'same' },
      ],
    });
  });

  it('shows a replaced line as two whole lines', () => {
    const parts = textDiff(['Vrijwilligers bezoeken mensen thuis.'], ['De kosten zijn begroot op 2026.']);
    expect(parts.map((part) => part.kind === 'line' && part.runs.map(({ kind }) => kind))).toEqual([
      ['removed'],
      ['added'],
    ]);
  });

  it('says nothing changed in equal texts, and everything came where there was nothing', () => {
    expect(textDiff(['Een.'], ['Een.'])).toEqual([{ kind: 'unchanged', count: 1 }]);
    expect(textDiff([], ['Een.'])).toEqual([{ kind: 'line', runs: [{ kind: 'added', text: 'Een.' }] }]);
  });

  it('loses no line of either text', () => {
    const line = fc.constantFrom(
      'De groep eet samen.',
      'De groep eet thuis.',
      'Na een jaar.',
      'Kosten: 40 euro.',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (before, after) => {
        const parts = textDiff(before, after);
        const keeps = (side: 'added' | 'removed', text: readonly string[]): void => {
          const shown = sides(parts, side);
          expect(shown).toHaveLength(text.length);
          shown.forEach((words, index) => expect([text[index], '=']).toContain(words));
        };
        keeps('removed', before);
        keeps('added', after);
      }),
    );
  });
});
