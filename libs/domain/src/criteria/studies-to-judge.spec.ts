import { describe, expect, it } from '@jest/globals';
import { levels } from '../recognition/level.js';
import { criteriaFor } from './index.js';
import { effectStudiesQuestion, studiesAreJudged } from './studies-to-judge.js';

const version = '2015-2018';

describe('the causal strength of each study', () => {
  it('is asked for from the first level that rests on effects', () => {
    const asked = levels.filter((level) => studiesAreJudged(criteriaFor(version, level), []));
    expect(asked).toEqual(['effective_first', 'effective_good', 'effective_strong']);
  });

  it('is asked for again only when a criterion that reads the studies is', () => {
    const criteria = criteriaFor(version, 'effective_first');
    const reading = criteria.filter(({ reads }) => reads.includes(effectStudiesQuestion)).map(({ id }) => id);
    expect(studiesAreJudged(criteria, reading)).toBe(false);
    expect(studiesAreJudged(criteria, reading.slice(1))).toBe(true);
  });
});
