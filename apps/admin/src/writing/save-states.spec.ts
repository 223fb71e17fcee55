import { describe, expect, it } from '@jest/globals';
import { graverOf } from './save-states.js';

describe('two savers behind one indicator', () => {
  const failed = { kind: 'failed', code: 'act_refused' } as const;
  const saved = (at: string) => ({ kind: 'saved', at }) as const;

  it('say what asks most of the reader, whichever of the two it is', () => {
    expect(graverOf(failed, saved('2026-11-22T10:00:00Z'))).toEqual(failed);
    expect(graverOf({ kind: 'idle' }, { kind: 'saving' })).toEqual({ kind: 'saving' });
  });

  it('say the last hour of saving, and all changes that wait', () => {
    const late = saved('2026-11-22T11:00:00Z');
    expect(graverOf(late, saved('2026-11-22T10:00:00Z'))).toEqual(late);
    expect(graverOf({ kind: 'offline', count: 2 }, { kind: 'offline', count: 1 })).toEqual({
      kind: 'offline',
      count: 3,
    });
  });
});
