import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSearchQuery, searchParameters, withoutChoice } from './query.js';

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
