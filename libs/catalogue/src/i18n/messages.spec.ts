import { describe, expect, it } from '@jest/globals';
import { en } from './en/index.js';
import { filled } from './messages.js';
import { nl } from './nl/index.js';

/** Every text by its path, for example "frame.search". */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...texts(inner, path === '' ? key : `${path}.${key}`)]));
}

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe('the texts of the catalogue', () => {
  const dutch = texts(nl);
  const english = texts(en);

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('have the same places to fill in both languages', () => {
    for (const [key, text] of dutch)
      expect([key, placesOf(english.get(key)!)]).toEqual([key, placesOf(text)]);
  });

  it('leaves a place without a value visible', () => {
    expect(filled('{a} en {b}', { a: 1 })).toBe('1 en {b}');
  });
});
