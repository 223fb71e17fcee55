import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import type { Relation } from '../access/relation.js';
import { phaseLine, phases } from './phases.js';
import { type State, states } from './state.js';

const statusesIn = (state: State, held?: ReadonlySet<Relation>) =>
  Object.fromEntries(phaseLine(state, aDossier(state), held).map(({ phase, status }) => [phase, status]));

describe('the line of phases', () => {
  it('has every phase, in order, in every state', () => {
    for (const state of states) {
      const line = phaseLine(state, aDossier(state));
      expect(line.map(({ phase }) => phase)).toEqual([...phases]);
      const order = line.map(({ status }) => ['done', 'now', 'todo'].indexOf(status));
      expect(order).toEqual([...order].sort());
    }
  });

  it('moves from guidance to the definitive revision after the first feedback', () => {
    const before = phaseLine('guidance', aDossier('guidance', { feedbackRoundsGiven: 0 }));
    expect(before.find(({ status }) => status === 'now')?.phase).toBe('guidance');
    expect(statusesIn('guidance')).toMatchObject({ guidance: 'done', definitive: 'now' });
  });

  it('ends done when published and empty when withdrawn', () => {
    expect(new Set(Object.values(statusesIn('published')))).toEqual(new Set(['done']));
    expect(new Set(Object.values(statusesIn('withdrawn')))).toEqual(new Set(['todo']));
    expect(statusesIn('not_recognised')).toMatchObject({ decision: 'done', publication: 'todo' });
  });

  it('shows the developer the committee’s work as one', () => {
    const held = new Set<Relation>(['owner']);
    const asOne = {
      definitive: 'done',
      composing: 'now',
      assessing: 'now',
      meeting: 'now',
      decision: 'todo',
    };
    for (const state of ['composing', 'assessment', 'deliberation', 'decided'] as const) {
      expect(statusesIn(state, held)).toMatchObject(asOne);
    }
    expect(statusesIn('deliberation')).toMatchObject({ assessing: 'done', meeting: 'now' });
  });

  it('carries the days of the round and of the announcement', () => {
    const days = phaseLine('recognised', aDossier('recognised')).flatMap(({ on }) => on ?? []);
    expect(days).toEqual(['2027-02-01', '2027-03-01', '2027-03-15', '2027-01-05']);
  });
});
