import { describe, expect, it } from '@jest/globals';
import { siteAt } from '../parts/site.js';
import { bibtex, citation, type Cited, ris } from './citation.js';

const reference: Cited = {
  owner: 'Stichting A & B',
  title: 'De {Derde} Stoel\nTY  - BOOK',
  year: '2027',
  number: 3,
  day: '2027-06-24',
  address: 'https://erkend.example/interventies/de-derde-stoel',
  slug: 'de-derde-stoel',
};
const site = siteAt({
  locale: 'nl',
  path: '/',
  query: '',
  compared: [],
  demo: false,
  baseUrl: 'https://erkend.example',
  today: '2027-07-01',
});

describe('a citation', () => {
  it('names owner, year, title, databank and edition', () => {
    expect(citation({ ...reference, title: 'De Derde Stoel' }, site)).toBe(
      'Stichting A & B (2027). De Derde Stoel. Erkend, databank sociale interventies. Editie 3 van 24\u00a0juni\u00a02027.',
    );
  });

  it('cannot end a BibTeX field early', () => {
    expect(bibtex(reference)).toContain('title = {De Derde Stoel TY - BOOK},');
    expect(bibtex(reference)).toContain('author = {{Stichting A \\& B}},');
  });

  it('cannot begin another RIS field', () => {
    expect(
      ris(reference)
        .split('\r\n')
        .filter((line) => line.startsWith('TY')),
    ).toEqual(['TY  - ELEC']);
  });
});
