import type { Place } from '../worksheet/anchor.js';

/** Family names shorter than this are ordinary words too often to warn about. */
const shortestName = 4;

const lowered = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a person is known by in a text; null for a name too short to look for. */
function familyNameOf(name: string): string | null {
  const family = lowered(name).trim().split(/\s+/).at(-1) ?? '';
  return family.length >= shortestName ? family : null;
}

/** Every word of a text, in order; marks on letters belong to them, also when they are written apart. */
const wordsIn = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{M}\p{N}'-]+/gu)];

/**
 * The people whose full or family name stands in a text that the developer will read. A warning, not a ban: a
 * family name can also be an ordinary word or a source.
 */
export function namesInText(text: string, names: readonly string[]): string[] {
  const words = new Set(wordsIn(text).map(([word]) => lowered(word)));
  return names.filter((name) => words.has(familyNameOf(name) ?? ''));
}

/** Where the family names of these people stand in a text, from its beginning on. */
export function placesOfNames(text: string, names: readonly string[]): Place[] {
  const families = new Set(names.map(familyNameOf));
  return wordsIn(text)
    .filter(([word]) => families.has(lowered(word)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
