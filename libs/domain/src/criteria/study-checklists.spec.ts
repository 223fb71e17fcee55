import { describe, expect, it } from '@jest/globals';
import { studyDesigns } from '../worksheet/answer.js';
import { checklistFor, presentChecklists } from './study-checklists.js';

describe('the checklists of studies', () => {
  it('look at every design, each point once, in both languages', () => {
    for (const design of studyDesigns) {
      const { items } = checklistFor(presentChecklists, design);
      expect(items.length).toBeGreaterThan(4);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { title } of items)
        expect([title.nl, title.en].every((words) => words.length > 5)).toBe(true);
    }
  });

  it('have one of their own for qualitative and for mixed research', () => {
    const kinds = (['rct', 'qualitative', 'mixed_methods'] as const).map(
      (design) => checklistFor('2022', design).kind,
    );
    expect(kinds).toEqual(['effect', 'qualitative', 'mixed']);
    expect(() => checklistFor('1999', 'rct')).toThrow(RangeError);
  });
});
