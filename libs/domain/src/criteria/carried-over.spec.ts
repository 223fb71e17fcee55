import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levels } from '../recognition/level.js';
import { carriedOverCriteria, changedFor, type EarlierJudgement } from './carried-over.js';
import { criteriaFor } from './index.js';

const now = { formVersion: '2015', criteriaVersion: '2015-2018' };
const earlier: EarlierJudgement = {
  ...now,
  recognisedOn: '2024-03-01',
  level: 'well_described',
  reservation: false,
  changedQuestions: [],
  changedAttachments: [],
};
const described = criteriaFor('2015-2018', 'well_described');
const strong = criteriaFor('2015-2018', 'effective_strong');
const questionsOfCriteria = [...new Set(strong.flatMap(({ reads }) => reads))];
const attachmentsOfCriteria = ['handbook', 'process_evaluation', 'material', 'research'];
const ids = described.map(({ id }) => id);

describe('what a re-assessment takes over', () => {
  it('is every criterion when nothing changed', () => {
    expect(carriedOverCriteria(described, now, earlier)).toEqual(ids);
  });

  it('is nothing in a first assessment', () => {
    expect(carriedOverCriteria(described, now, null)).toEqual([]);
  });

  it('leaves out each criterion that reads an answer that changed', () => {
    const changed = { ...earlier, changedQuestions: ['goal.main'] };
    expect(carriedOverCriteria(described, now, changed)).toEqual(
      ids.filter((id) => id !== 'goals' && id !== 'coherence'),
    );
    const goals = described.find(({ id }) => id === 'goals')!;
    expect(changedFor(goals, changed)).toEqual({ questions: ['goal.main'], attachments: [] });
  });

  it('leaves out what reads an attachment that changed', () => {
    const changed = { ...earlier, changedAttachments: ['handbook'] };
    expect(carriedOverCriteria(described, now, changed)).toEqual(
      ids.filter((id) => id !== 'transferability'),
    );
  });

  it('is nothing above the level that was granted', () => {
    const higher = criteriaFor('2015-2018', 'well_substantiated');
    expect(carriedOverCriteria(higher, now, earlier)).toEqual(ids);
  });

  it.each([
    ['another form', { formVersion: '2013' }],
    ['other criteria', { criteriaVersion: '2011' }],
    ['a reservation', { reservation: true }],
  ])('is nothing after %s: everything is judged anew', (_why, changes) => {
    expect(carriedOverCriteria(described, now, { ...earlier, ...changes })).toEqual([]);
  });

  it('never is a criterion of which something changed, and always every other one of the level', () => {
    const anyEarlier = fc.record({
      level: fc.constantFrom(...levels),
      changedQuestions: fc.subarray(questionsOfCriteria),
      changedAttachments: fc.subarray(attachmentsOfCriteria),
    });
    fc.assert(
      fc.property(anyEarlier, (changes) => {
        const before = { ...earlier, ...changes };
        const taken = carriedOverCriteria(strong, now, before);
        for (const criterion of strong) {
          const { questions, attachments } = changedFor(criterion, before);
          const same = questions.length === 0 && attachments.length === 0;
          const granted = criteriaFor('2015-2018', before.level).some(({ id }) => id === criterion.id);
          expect(taken.includes(criterion.id)).toBe(same && granted);
        }
      }),
    );
  });
});
