import { describe, expect, it } from '@jest/globals';
import { presentRules } from './rules-of-procedure.js';
import { termProblem, termRuns } from './term-of-office.js';

const first = { term: 1, fromOn: '2023-01-01', untilOn: '2026-12-31' };
const second = { term: 2, fromOn: '2027-01-01', untilOn: '2030-12-31' };
const problem = (given: typeof first, held: (typeof first)[]) => termProblem(given, held, presentRules);

describe('a term of office', () => {
  it('runs from its first to its last day', () => {
    const days = ['2022-12-31', '2023-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((on) => termRuns(first, on))).toEqual([false, true, true, false]);
  });

  it('is given, ended earlier and renewed once', () => {
    expect(problem(first, [])).toBeNull();
    expect(problem({ ...first, untilOn: '2025-12-31' }, [first])).toBeNull();
    expect(problem(second, [first])).toBeNull();
    expect(problem({ term: 3, fromOn: '2031-01-01', untilOn: '2034-12-31' }, [first, second])).toBe(
      'term_not_renewable',
    );
  });

  it('neither overlaps another term nor comes before an earlier one', () => {
    expect(problem({ ...second, fromOn: '2026-12-31' }, [first])).toBe('terms_overlap');
    expect(problem({ ...first, untilOn: '2027-01-01' }, [first, second])).toBe('terms_overlap');
    expect(problem({ term: 2, fromOn: '2019-01-01', untilOn: '2022-12-31' }, [first])).toBe('terms_overlap');
    expect(problem(second, [])).toBe('term_out_of_turn');
    expect(problem({ ...first, untilOn: '2023-01-01' }, [])).toBe('days_out_of_order');
  });
});
