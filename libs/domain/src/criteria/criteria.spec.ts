import { describe, expect, it } from '@jest/globals';
import { levels } from '../recognition/level.js';
import { criteriaFor } from './index.js';

describe('criteria 2015-2018', () => {
  it('are eight for "well described" and sixteen for "well substantiated"', () => {
    expect(levels.map((level) => criteriaFor('2015-2018', level).length)).toEqual([8, 16, 20, 21, 23]);
  });

  it('of a level begin with all criteria of the level below', () => {
    for (const [place, level] of levels.slice(1).entries()) {
      const below = criteriaFor('2015-2018', levels[place]!);
      expect(criteriaFor('2015-2018', level).slice(0, below.length)).toEqual(below);
    }
  });

  it('say for every criterion that not assessable is no low score', () => {
    for (const { anchors } of criteriaFor('2015-2018', 'effective_strong')) {
      expect(anchors.not_assessable.nl).toContain('Telt niet als lage score.');
      expect(anchors.not_assessable.en).toContain('Does not count as a low score.');
    }
  });

  it('of an unknown version do not exist', () => {
    expect(() => criteriaFor('2011', 'well_described')).toThrow(RangeError);
  });
});
