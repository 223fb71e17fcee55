import { describe, expect, it } from '@jest/globals';
import { editionOf, hashOf } from './edition-of.js';
import { type Language, readMapping } from './mapping.js';

/** The hash of an entry whose mapping says this of the language. */
function hashIn(language?: Language): string {
  const mapping = readMapping(`
source: { name: Voorbeeldregister, date: 2026-01-31${language ? `, language: ${language}` : ''} }
intervention: { key: a, fields: { title: b } }
study: { key: c, fields: { title: d } }
finding: { key: e, fields: { measure: f } }
`);
  return hashOf(editionOf({ key: '1', rows: [2], fields: { title: 'De Brug' }, studies: [] }, mapping));
}

describe('the hash of an imported entry', () => {
  it('is what it was before a mapping could say: English', () => {
    expect(hashIn('en')).toBe('bc52deaf9d69dbab19cb3a2aa1110f37274ea93703d6cb30bad8a2197198d6f9');
    expect(hashIn()).toBe(hashIn('en'));
  });

  it('changes with any other language', () => {
    expect(hashIn('nl')).not.toBe(hashIn());
  });
});
