import { describe, expect, it } from '@jest/globals';
import { countFacets, type FacetRow, meetsChoices, sorted } from './facets.js';
import { ageBands, costBands, durationBands, readSearchQuery } from './query.js';

const row = (id: string, given: Partial<FacetRow>): FacetRow => ({
  id,
  level: 'well_described',
  levelRank: 1,
  status: 'valid',
  themes: ['loneliness'],
  settings: [],
  deliveredBy: [],
  ageFrom: null,
  ageTo: null,
  cost: null,
  weeks: null,
  releasedAt: new Date('2027-01-01'),
  rank: 0,
  ...given,
});
const rows = [
  row('a', { cost: 249, ageFrom: 65 }),
  row('b', { level: 'effective_good', levelRank: 4, cost: 250 }),
  row('c', { themes: ['grief_loss'], ageFrom: 12, ageTo: 17 }),
  row('d', { status: 'lapsed' }),
];
const bands = { age: ageBands, cost: costBands, duration: durationBands };
const idsFor = (parameters: Record<string, unknown>): string[] =>
  rows.filter((one) => meetsChoices(one, readSearchQuery(parameters))).map(({ id }) => id);

describe('choices', () => {
  it('are either-or within a group and both-and between groups', () => {
    expect(idsFor({ theme: ['loneliness', 'grief_loss'] })).toEqual(['a', 'b', 'c']);
    expect(idsFor({ theme: 'loneliness', level: 'effective_good' })).toEqual(['b']);
  });

  it('keep lapsed recognitions away until they are asked for', () => {
    expect(idsFor({})).not.toContain('d');
    expect(idsFor({ status: 'lapsed' })).toEqual(['d']);
  });

  it('put an amount on a border in the upper band', () => {
    expect(idsFor({ cost: '0-250' })).toEqual(['a']);
    expect(idsFor({ cost: '250-1000' })).toEqual(['b']);
  });

  it('count an open age as everybody above', () => {
    expect(idsFor({ age: '75-120' })).toEqual(['a']);
    expect(idsFor({ age: '12-18' })).toEqual(['c']);
  });
});

describe('countFacets', () => {
  it('counts what each choice would give, a group apart from its own choices', () => {
    const counts = countFacets(rows, readSearchQuery({ level: 'effective_good' }), bands);
    expect(Object.fromEntries(counts.level)).toEqual({ well_described: 2, effective_good: 1 });
    expect(Object.fromEntries(counts.theme)).toEqual({ loneliness: 1 });
  });
});

describe('sorted', () => {
  it('puts higher levels first and keeps one order for equal ones', () => {
    expect(sorted(rows, 'level').map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });
});
