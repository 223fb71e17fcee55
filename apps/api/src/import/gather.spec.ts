import { describe, expect, it } from '@jest/globals';
import { Gatherer, type Gathered } from './gather.js';
import { readMapping, MappingError } from './mapping.js';
import { countsOf, reportText, rowList } from './report.js';

const mapping = readMapping(`
source: { name: Voorbeeldregister, date: 2026-01-31 }
intervention:
  key: id
  fields:
    title: name
    targetGroup: { column: group, join: ', ' }
    goal: { text: 'Voor {group} in {place}.' }
    themes: { column: theme, values: { geld: poverty_debt, alleen: loneliness } }
study:
  key: study
  fields:
    title: study_title
    year: { column: cited, pattern: '\\((\\d{4})\\)' }
finding:
  key: finding
  fields:
    measure: measure
    effectSize: { column: d, decimals: 2 }
    significant: sign
`);

const complete = {
  id: '1',
  name: 'De Brug',
  group: 'ouderen',
  place: 'Zwolle',
  theme: 'alleen',
  study: 's1',
  study_title: 'Een onderzoek',
  cited: 'Jansen (2019)',
  finding: 'f1',
  measure: 'Eenzaamheid',
  d: '.059999999',
  sign: 'True',
};

function gather(...rows: Partial<typeof complete>[]): Gathered {
  const gatherer = new Gatherer(mapping);
  rows.forEach((cells, index) => gatherer.add({ number: index + 2, cells: { ...complete, ...cells } }));
  return gatherer.finish();
}

describe('gathering rows', () => {
  it('makes one intervention of its rows, with its studies and findings', () => {
    const { interventions, refused } = gather(
      {},
      { finding: 'f2', group: 'buren', theme: 'geld' },
      { id: '2', finding: 'f3' },
    );
    expect(refused).toEqual([]);
    expect(interventions).toHaveLength(2);
    expect(interventions[0]).toEqual({
      key: '1',
      rows: [2, 3],
      fields: {
        title: 'De Brug',
        targetGroup: 'ouderen, buren',
        goal: 'Voor ouderen in Zwolle.',
        themes: ['loneliness', 'poverty_debt'],
      },
      studies: [
        {
          key: 's1',
          fields: { title: 'Een onderzoek', year: 2019 },
          findings: [
            { key: 'f1', fields: { measure: 'Eenzaamheid', effectSize: 0.06, significant: true } },
            { key: 'f2', fields: { measure: 'Eenzaamheid', effectSize: 0.06, significant: true } },
          ],
        },
      ],
    });
    expect(countsOf(gather({}, { finding: 'f2', id: '2' }))).toEqual({
      interventions: 2,
      studies: 1,
      findings: 2,
    });
  });

  it('leaves an intervention out whole when a row of it is refused, with row and reason', () => {
    const { interventions, refused, leftOut } = gather(
      {},
      { finding: 'f2', d: 'veel' },
      { id: '2', finding: 'f3' },
    );
    expect(interventions.map(({ key }) => key)).toEqual(['2']);
    expect(refused).toEqual([{ row: 3, column: 'd', text: '"veel" is not a number' }]);
    expect(leftOut).toEqual(['1']);
  });

  it.each([
    ['an empty key', { id: '' }, 'id'],
    ['an empty title', { name: ' ' }, 'name'],
    ['a value that the mapping does not list', { theme: 'sport' }, 'theme'],
    ['neither yes nor no', { sign: 'maybe' }, 'sign'],
  ])('refuses %s', (_name, cells, column) => {
    expect(gather(cells).refused).toMatchObject([{ row: 2, column }]);
  });

  it('refuses a finding that comes twice', () => {
    expect(gather({}, {}).refused).toEqual([
      { row: 3, column: 'finding', text: 'finding f1 is already in row 2' },
    ]);
  });

  it('leaves out a sentence that misses a part, and an empty cell', () => {
    expect(gather({ place: '', sign: '' }).interventions[0]?.fields).not.toHaveProperty('goal');
  });

  it('reports rows that contradict each other and keeps the first', () => {
    const { interventions, differing } = gather({}, { finding: 'f2', name: 'De Burg' });
    expect(interventions[0]?.fields.title).toBe('De Brug');
    expect(differing).toEqual([{ row: 3, column: 'name', text: 'says "De Burg", row 2 "De Brug"' }]);
  });

  it('reports what it repaired and what is beyond repair', () => {
    const { repaired, suspect } = gather({ name: 'Caf\u00c3\u00a9', measure: 'Wa\ufffdt' });
    expect(repaired).toEqual([{ row: 2, column: 'name', repairs: ['encoding'] }]);
    expect(suspect).toMatchObject([{ row: 2, column: 'measure' }]);
  });
});

describe('the report', () => {
  it('shows rows as people read them', () => {
    expect(rowList([9, 2, 4, 5, 6, 2])).toBe('2, 4-6, 9');
  });

  it('says what becomes of the file', () => {
    const text = reportText(gather({}, { finding: 'f2', d: 'veel' }), {
      created: 0,
      changed: 0,
      unchanged: 0,
    });
    expect(text).toContain('Refused: 1\n  row 3, d: "veel" is not a number');
    expect(text).toContain('Left out whole for that: 1 interventions (1)');
  });
});

describe('a mapping file', () => {
  it('is refused with all its faults and their places', () => {
    const faults = (yaml: string) => {
      try {
        readMapping(yaml);
        return [];
      } catch (error) {
        return error instanceof MappingError ? error.faults : [String(error)];
      }
    };
    expect(
      faults(`
source: { name: X, date: yesterday }
intervention: { key: a, fields: { titel: b } }
study: { key: c, fields: { title: { column: d, pattern: '(' } } }
finding: { key: e, fields: { measure: { column: f, text: '{f}' } } }
`),
    ).toEqual([
      'intervention.fields.titel: is not known; choose from title, subtitle, organisation, website, goal, targetGroup, approach, delivery, substantiation, research, materials, duration, costs, deliveredBy, ageFrom, ageTo, setting, themes',
      'intervention.fields.title: is needed',
      'study.fields.title.pattern: is not a regular expression',
      'finding.fields.measure: needs exactly one of column, text, fixed',
      'source.date: should be a day as 2026-01-31',
    ]);
    expect(faults('- 1')).toEqual(['the file is not a YAML mapping']);
  });
});
