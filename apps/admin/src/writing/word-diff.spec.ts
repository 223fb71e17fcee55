import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.js';

const before = (runs: ReturnType<typeof wordDiff>): string =>
  runs.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('');
const after = (runs: ReturnType<typeof wordDiff>): string =>
  runs.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');

describe('word difference', () => {
  it('keeps both texts whole, whatever changed', () => {
    const old = 'Een vrijwilliger bezoekt de deelnemer een half jaar. Daarna volgt een groep.';
    const next = 'Een vrijwilliger die zelf verloor, komt acht keer thuis. Daarna volgt een vaste groep.';
    const runs = wordDiff(old, next);
    expect([before(runs), after(runs)]).toEqual([old, next]);
  });

  it('marks a replaced phrase as one change', () => {
    const runs = wordDiff('zij hebben meer sociale contacten.', 'zij hebben één nieuw maatje.');
    expect(runs.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('marks nothing in equal texts', () => {
    expect(wordDiff('gelijk', 'gelijk')).toEqual([{ kind: 'same', text: 'gelijk' }]);
  });
});
