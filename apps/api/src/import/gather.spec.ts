import { describe, expect, it } from '@jest/globals';
import { Gatherer, type Gathered } from './gather.js';
import { columnsOf, readMapping, MappingError } from './mapping.js';
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
    expect(gather(cells)).toMatchObject({ interventions: [], refused: [{ row: 2, column }] });
  });

  it('refuses a finding that comes twice', () => {
    expect(gather({}, {}).refused).toEqual([
      { row: 3, column: 'finding', text: 'finding f1 is already in row 2' },
    ]);
  });

  it('leaves out a sentence that misses a part, and an empty cell', () => {
    expect(gather({ place: '', sign: '' }).interventions[0]?.fields).not.toHaveProperty('goal');
  });

  it('counts a value once, however often it comes', () => {
    const rows = [{}, { finding: 'f2', theme: 'geld' }, { finding: 'f3' }];
    expect(gather(...rows).interventions[0]?.fields).toMatchObject({
      targetGroup: 'ouderen',
      themes: ['loneliness', 'poverty_debt'],
    });
    expect(gather(...rows).differing).toEqual([]);
  });

  it('takes what a later row leaves open from the first', () => {
    const { interventions, refused } = gather({}, { finding: 'f2', name: '' });
    expect([refused, interventions[0]?.fields.title]).toEqual([[], 'De Brug']);
  });

  it.each(['study', 'finding'] as const)('leaves an intervention out when a row has no %s', (key) => {
    expect(gather({}, { finding: 'f2', [key]: '' })).toMatchObject({
      interventions: [],
      leftOut: ['1'],
      refused: [{ row: 3, column: key, text: `the key of the ${key} is empty` }],
    });
  });

  it('leaves out none for a row that names none', () => {
    expect(gather({}, { id: '', finding: 'f2' })).toMatchObject({ interventions: [{}], leftOut: [] });
  });

  it('reports rows that contradict each other and keeps the first', () => {
    const { interventions, differing } = gather({}, { finding: 'f2' }, { finding: 'f3', name: 'De Burg' });
    expect(interventions[0]?.fields.title).toBe('De Brug');
    expect(differing).toEqual([{ row: 4, column: 'name', text: 'says "De Burg", row 2 "De Brug"' }]);
  });

  it('reports what it repaired and what is beyond repair', () => {
    const { repaired, suspect } = gather({
      name: 'Caf\u00c3\u00a9',
      measure: 'Wa\ufffdt',
      place: 'Zwolle  ',
    });
    expect(repaired).toEqual([{ row: 2, column: 'name', repairs: ['encoding'] }]);
    expect(suspect).toMatchObject([{ row: 2, column: 'measure' }]);
  });
});

describe('a rule of the mapping', () => {
  const ruled = readMapping(`
source: { name: Voorbeeldregister, date: 2026-01-31 }
intervention:
  key: id
  fields:
    title: { fixed: 7 }
    ageFrom: age
    setting: { column: place, values: { w: wijk, '?': '', '': 1 } }
study: { key: study, fields: { title: { column: cited, pattern: '^([^(]+)\\(' } } }
finding: { key: finding, fields: { measure: measure, effectSize: d, significant: sign } }
`);
  const read = (cells: Partial<Record<string, string>>): Gathered => {
    const gatherer = new Gatherer(ruled);
    gatherer.add({ number: 2, cells: { ...complete, place: 'w', ...cells } });
    return gatherer.finish();
  };
  const fieldsOf = (cells: Partial<Record<string, string>>) => read(cells).interventions[0]?.fields;
  const findingOf = (cells: Partial<Record<string, string>>) =>
    read(cells).interventions[0]?.studies[0]?.findings[0]?.fields;

  it('gives what is fixed, translates the empty cell too, and leaves open what becomes nothing', () => {
    expect(fieldsOf({})).toEqual({ title: '7', setting: ['wijk'] });
    expect(fieldsOf({ place: '' })).toEqual({ title: '7', setting: ['1'] });
    expect(fieldsOf({ place: '?' })).toEqual({ title: '7' });
  });

  it('takes what a pattern finds, and nothing from what it does not match', () => {
    expect(read({}).interventions[0]?.studies[0]?.fields.title).toBe('Jansen');
    expect(read({ cited: 'Jansen' }).refused).toMatchObject([{ text: 'the title of the study is empty' }]);
  });

  it('reads whole numbers, numbers with a comma, and refuses what is neither', () => {
    expect([fieldsOf({ age: '12,0' })?.ageFrom, findingOf({ d: '-0,31' })?.effectSize]).toEqual([12, -0.31]);
    expect(fieldsOf({ age: '11,9999999' })?.ageFrom).toBe(12);
    expect(read({ age: '12.5' }).refused).toMatchObject([{ text: '"12.5" is not a whole number' }]);
    expect(read({ d: 'Infinity' }).refused).toMatchObject([{ text: '"Infinity" is not a number' }]);
  });

  it('reads yes and no as registries write them, whatever the capitals', () => {
    for (const sign of ['True', 'YES', 'ja', '1']) expect(findingOf({ sign })?.significant).toBe(true);
    for (const sign of ['False', 'NO', 'nee', '0']) expect(findingOf({ sign })?.significant).toBe(false);
  });

  it('is read from columns that a file must have, also those in a sentence', () => {
    const read = ['id', 'age', 'place', 'study', 'cited', 'finding', 'measure', 'd', 'sign'];
    expect(columnsOf(ruled)).toEqual(read);
    expect(columnsOf(mapping)).toEqual(expect.arrayContaining(['group', 'place']));
  });
});

describe('the report', () => {
  it('shows rows as people read them, and of many how many more there are', () => {
    expect(rowList([9, 2, 4, 5, 6, 12, 2])).toBe('2, 4-6, 9, 12');
    const even = Array.from({ length: 12 }, (_, index) => 2 * index + 2);
    expect(rowList(even)).toBe(even.join(', '));
    expect(rowList([...even, 26])).toBe(`${even.join(', ')} and 1 more`);
    expect(rowList([...even, 26, 27, 28])).toBe(`${even.join(', ')} and 3 more`);
  });

  it('names twenty of what it found and cuts what is long, so that a bad file fits on a screen', () => {
    const none = { created: 0, changed: 0, unchanged: 0 };
    const many = (count: number) =>
      reportText(
        gather(...Array.from({ length: count }, (_, n) => ({ finding: `f${n}`, d: 'x'.repeat(200) }))),
        none,
      );
    expect(many(20)).not.toContain('more');
    expect(many(21)).toMatch(/Refused: 21\n(  row .*\n){20}  and 1 more\n/);
    expect(many(1)).toContain(`row 2, d: "${'x'.repeat(106)}...\n`);
    const found = reportText(gather({ measure: 'Wa\ufffdt' }, { finding: 'f2', name: 'De Burg' }), none);
    expect(found).toContain('Repaired: nothing');
    expect(found).toContain('Still damaged, imported as it is: 1\n  row 2, measure: Wa\ufffdt');
    expect(found).toMatch(/\(the earlier counts\): 1\n {2}row 3, name: says "De Burg"/);
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
    expect(
      faults(`
source: { name: '  ', date: 2026-01-31, language: fy }
file: { encoding: latin9, delimiter: ';' }
intervention: { key: a, field: {}, fields: { title: 7 } }
study: { key: c, fields: { title: { column: d, value: x } } }
findings: {}
`),
    ).toEqual([
      'findings: is not known; choose from source, file, intervention, study, finding',
      'source.name: should be a text',
      'source.language: should be one of nl, en',
      'file.delimiter: is not known; choose from separator, encoding',
      'file.encoding: should be utf-8 or windows-1252',
      'intervention.field: is not known; choose from key, fields',
      'intervention.fields.title: should be a column name or a rule',
      'study.fields.title.value: is not known; choose from column, text, fixed, pattern, values, decimals, join',
      'finding: is missing',
      'finding.fields: is missing',
      'finding.fields.measure: is needed',
      'finding.key: should be a text',
    ]);
    expect(faults('- 1')).toEqual(['the file is not a YAML mapping']);
  });
});
