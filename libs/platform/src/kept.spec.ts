import { describe, expect, it } from '@jest/globals';
import { Kept } from './kept.js';

describe('what is kept', () => {
  it('is made once, and again only after it was forgotten', () => {
    const kept = new Kept<object>(2);
    const first = kept.of('a', () => ({}));
    expect(kept.of('a', () => ({}))).toBe(first);
    expect(kept.at('a')).toBe(first);
    kept.forget('a');
    expect(kept.at('a')).toBeUndefined();
    expect(kept.of('a', () => ({}))).not.toBe(first);
  });

  it('gives way when there is more, the longest unused first', () => {
    const kept = new Kept<object>(2);
    const [a, b] = ['a', 'b'].map((key) => kept.of(key, () => ({})));
    kept.of('a', () => ({}));
    kept.of('c', () => ({}));
    expect(kept.of('a', () => ({}))).toBe(a);
    expect(kept.of('b', () => ({}))).not.toBe(b);
  });
});
