import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean } from './clean.js';
import { removeHtml } from './remove-html.js';
import { isBeyondRepair, repairEncoding } from './repair-encoding.js';

const utf8 = new TextEncoder();
const windows1252 = new TextDecoder('windows-1252');

/** What a program does that reads UTF-8 as if each byte were a letter. */
const misreadAsLatin1 = (text: string) => String.fromCharCode(...utf8.encode(text));
const misreadAsWindows1252 = (text: string) => windows1252.decode(utf8.encode(text));

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèëêïîöôüûùàâäãõçñåæøßÉËÏÖÜÀÇÑØ';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const mark = fc.constantFrom(
  '',
  ',',
  '.',
  ';',
  '?',
  '’',
  '”',
  '…',
  '®',
  '™',
  '%',
  ' »',
  '\u00a0:',
  ' –',
  ' —',
);
const opening = fc.constantFrom('', '“', '‘', '„', '(', '« ', '€ ');
/** Text as people type it in Western Europe, typographic quotes and all. */
const cleanText = fc
  .array(
    fc.tuple(opening, word, mark).map((parts) => parts.join('')),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

describe('repairing encoding', () => {
  it('leaves clean text as it is', () => {
    fc.assert(
      fc.property(cleanText, (text) => repairEncoding(text) === text),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Latin-1', misreadAsLatin1],
    ['Windows-1252', misreadAsWindows1252],
  ])('undoes text misread as %s up to four times', (_name, misread) => {
    const typical: fc.Arbitrary<string> = fc.constantFrom(
      'O’Brien',
      'café',
      'Success for All®',
      'pp. 75–99',
      'Österreich',
      '“naïef”',
      'één €',
      'goed 👍 😀',
    );
    fc.assert(
      fc.property(typical, fc.integer({ min: 0, max: 4 }), (text, times) => {
        let broken = text;
        for (let time = 0; time < times; time += 1) broken = misread(broken);
        expect(repairEncoding(broken)).toBe(text);
      }),
    );
  });

  it('never makes a text longer, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => repairEncoding(text).length <= text.length),
      { numRuns: 1000 },
    );
  });

  it('leaves what reads as bytes but is good French, Portuguese or Swedish', () => {
    for (const text of ['CAFÉ\u00a0»', '“IRMÔ', 'LÄ°', 'à «', 'LÃ”', 'ñ…’”'] as const)
      expect(repairEncoding(text)).toBe(text);
  });

  it('removes the mark that a program wrote before its text', () => {
    expect(repairEncoding('ï»¿Titel')).toBe('Titel');
  });

  it('takes half a letter that nobody types for what it is', () => {
    expect(repairEncoding('Å\u0093uvre')).toBe('œuvre');
  });

  it('knows text that it cannot mend', () => {
    for (const sign of ['\ufffd', '\u0001', '\u001b', '\u0085'])
      expect(isBeyondRepair(`Wa${sign}t`)).toBe(true);
    expect(isBeyondRepair('Wat een zin.\nEn nog een.')).toBe(false);
  });
});

describe('removing HTML', () => {
  it('removes tags and entities, also those escaped twice', () => {
    expect(removeHtml('<p>A&nbsp;<i>good</i>&amp;amp;B</p>')).toBe(' A good&B ');
    expect(removeHtml('&lt;em&gt;x&lt;/em&gt; &#8211; &#x2019;')).toBe('x – ’');
  });

  it('keeps words apart that a block or a break kept apart', () => {
    expect(removeHtml('een<br>twee<li>drie')).toBe('een twee drie');
  });

  it('leaves comparisons, unknown names and numbers of no letter', () => {
    const noLetters = ['&#0;', '&#7;', '&#xD800;', '&#1114112;'];
    for (const text of ['p < .05 and n > 30', 'a<b>c'.replace('b', 'q'), 'R&D; x', ...noLetters]) {
      expect(removeHtml(text)).toBe(text);
    }
  });
});

describe('cleaning a cell', () => {
  it('says what it mended', () => {
    expect(clean(' Caf\u00c3\u00a9  <b>De Brug</b> ')).toEqual({
      text: 'Café De Brug',
      repairs: ['encoding', 'html', 'spaces'],
      suspect: false,
    });
    expect(clean('Café De Brug').repairs).toEqual([]);
    expect(clean('Een \r\n regel\u00a0 verder').text).toBe('Een\nregel verder');
  });
});
