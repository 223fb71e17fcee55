import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choiceCount, readSearchQuery, searchParameters, withoutChoice, withoutChoices } from './query.js';

describe('readSearchQuery', () => {
  it('reads question, choices, order and page', () => {
    const query = readSearchQuery({
      q: ' eenzaam  ',
      theme: ['loneliness', 'grief_loss'],
      sort: 'level',
      page: '2',
      i: 'a-1',
    });
    expect(query).toMatchObject({ q: 'eenzaam', sort: 'level', page: 2, compared: ['a-1'] });
    expect(query.facets.theme).toEqual(['loneliness', 'grief_loss']);
  });

  it('leaves out what it does not know', () => {
    const query = readSearchQuery({
      theme: 'x',
      level: '1; DROP',
      status: 'secret',
      page: '-1',
      sort: 'x',
      what: 'ever',
    });
    expect(searchParameters(query).toString()).toBe('');
  });

  it('orders by words when there are words, and by age when there are none', () => {
    const sortOf = (parameters: Record<string, unknown>) => readSearchQuery(parameters).sort;
    expect([sortOf({}), sortOf({ q: 'wijk' }), sortOf({ q: 'wijk', sort: 'newest' })]).toEqual([
      'newest',
      'relevance',
      'newest',
    ]);
    const written = (parameters: Record<string, unknown>) =>
      searchParameters(readSearchQuery(parameters)).toString();
    expect([written({ q: 'wijk' }), written({ q: 'wijk', sort: 'newest' }), written({ page: '1' })]).toEqual([
      'q=wijk',
      'q=wijk&sort=newest',
      '',
    ]);
  });

  it('keeps within bounds, without doubles', () => {
    const query = readSearchQuery({
      q: `wijk\u0000${'x'.repeat(400)}\ud800`,
      setting: ['Thuis', 'thuis', ...Array.from({ length: 30 }, (_, at) => `plek ${at}`)],
      page: '51',
      i: ['../x', 'F', 'a', 'a', 'b', 'c', 'd', 'e'],
    });
    expect([query.q.slice(0, 6), query.q.length]).toEqual(['wijk x', 300]);
    expect([query.facets.setting.slice(0, 2), query.facets.setting.length]).toEqual([
      ['thuis', 'plek 0'],
      20,
    ]);
    expect([query.page, query.compared]).toEqual([50, ['a', 'b', 'c', 'd']]);
    expect(['0', '-3', '1.5', 'x'].map((page) => readSearchQuery({ page }).page)).toEqual([1, 1, 1, 1]);
    expect(readSearchQuery({ q: 'a\ud800b\udc00c' }).q).toBe('abc');
    expect(searchParameters(readSearchQuery({ i: ['a', 'b'] })).toString()).toBe('i=a&i=b');
  });

  it('counts what was chosen, and lets go of one choice at a time', () => {
    const query = readSearchQuery({ theme: ['loneliness', 'grief_loss'], level: 'none' });
    expect(choiceCount(query)).toBe(3);
    expect(withoutChoice(query, 'theme', 'loneliness').facets).toMatchObject({
      theme: ['grief_loss'],
      level: ['none'],
    });
    expect(choiceCount(withoutChoices({ ...query, page: 3 }))).toBe(0);
    expect(withoutChoices({ ...query, page: 3 }).page).toBe(1);
  });

  it('takes whatever an address can hold, and writes it back the same', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'theme', 'setting', 'page', 'sort', 'i', 'age', 'x'), value),
        (given) => {
          const query = readSearchQuery(given);
          const written = searchParameters(query);
          const again = readSearchQuery(
            Object.fromEntries([...written.keys()].map((key) => [key, written.getAll(key)])),
          );
          expect(again).toEqual(query);
        },
      ),
    );
  });

  it('goes back to the first page when a choice goes', () => {
    const query = readSearchQuery({ theme: 'loneliness', page: '3' });
    expect(searchParameters(withoutChoice(query, 'theme', 'loneliness')).toString()).toBe('');
  });
});
