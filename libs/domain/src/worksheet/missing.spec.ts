import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levels } from '../recognition/level.js';
import {
  type Answers,
  type AnswerValue,
  danglingGoals,
  isAnswered,
  missingAnswers,
  missingForSubmit,
  questionsOf,
  worksheetForm,
} from './index.js';

const form = worksheetForm('2015');
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', '<p></p>', '<p>tekst</p>', 'tekst'),
  fc.boolean(),
  fc.array(fc.constantFrom('een', 'twee'), { maxLength: 3 }),
);
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...questionsOf(form).map(({ id }) => id)),
  value,
);

describe('missingAnswers', () => {
  it('asks at a higher level everything it asks at a lower one', () => {
    fc.assert(
      fc.property(answers, fc.nat(levels.length - 1), fc.nat(levels.length - 1), (given, a, b) => {
        const lower = missingAnswers(form, given, levels[Math.min(a, b)]!);
        const higher = missingAnswers(form, given, levels[Math.max(a, b)]!);
        expect(higher).toEqual(expect.arrayContaining(lower));
      }),
    );
  });

  it('asks no more once an answer is given', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...questionsOf(form)),
        fc.constantFrom(...levels),
        (given, { id }, level) => {
          const before = missingAnswers(form, { ...given, [id]: null }, level);
          const after = missingAnswers(form, { ...given, [id]: ['a: b', 'c: d'] }, level);
          expect(after).toEqual(before.filter((missing) => missing !== id));
        },
      ),
    );
  });

  it('counts a needed list as missing until it is long enough', () => {
    const asked = (goals: string[]) => missingAnswers(form, { 'goal.sub_goals': goals }, 'well_described');
    expect(asked(['één'])).toContain('goal.sub_goals');
    expect(asked(['één', 'twee'])).not.toContain('goal.sub_goals');
  });
});

describe('missingForSubmit', () => {
  it('asks the colophon, the summary and chapters 1 and 2 only', () => {
    const chapters = new Set(missingForSubmit(form, {}).map((id) => id.split('.')[0]));
    expect([...chapters]).toEqual(['cover', 'summary', 'target_group', 'goal', 'approach', 'delivery']);
  });

  it('asks nothing that the lowest level does not ask', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(missingAnswers(form, given, 'well_described')).toEqual(
          expect.arrayContaining(missingForSubmit(form, given)),
        );
      }),
    );
  });
});

describe('isAnswered', () => {
  it.each([
    [undefined, false],
    [null, false],
    ['<p> </p>', false],
    ['<p>ja</p>', true],
    [false, true],
    [[], false],
    [['a'], true],
  ])('takes %j as %s', (given, answered) => {
    expect(isAnswered(given)).toBe(answered);
  });
});

describe('danglingGoals', () => {
  it('names the sub-goals that a link points at and that are gone', () => {
    const given: Answers = {
      'goal.sub_goals': ['een', 'twee'],
      'substantiation.factor_links': [
        { from: 'schaamte', to: [1, 3] },
        { from: 'drempel', to: [2, 0] },
      ],
    };
    expect(danglingGoals(given, 'substantiation.factor_links', 'goal.sub_goals')).toEqual([0, 3]);
  });
});
