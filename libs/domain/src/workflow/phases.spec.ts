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

  it('carries the day a phase was finished, and the day planned for one still to come', () => {
    const days = {
      submit: '2026-06-02',
      admit: '2026-06-19',
      give_feedback: '2026-09-21',
      hand_in_definitive: '2026-11-17',
    };
    const line = phaseLine('composing', aDossier('composing'), new Set(['secretary']), days);
    expect(line.map(({ on, planned }) => [on, planned])).toEqual([
      ['2026-06-02', false],
      ['2026-06-19', false],
      ['2026-09-21', false],
      ['2026-11-17', false],
      ['2026-11-17', false],
      ['2027-03-01', true],
      ['2027-03-15', true],
      [null, false],
      [null, false],
    ]);
  });

  it('plans the meeting on the day of the agenda it is on, not on that of its round', () => {
    const line = phaseLine('deliberation', aDossier('deliberation', { meetingOn: '2027-04-02' }));
    expect(line.find(({ phase }) => phase === 'meeting')).toMatchObject({ on: '2027-04-02', planned: true });
  });

  it('never takes a planned day for the day something happened', () => {
    const line = phaseLine('published', aDossier('published'), new Set(['secretary']));
    expect(line.every(({ on }) => on === null)).toBe(true);
  });

  it('tells the developer’s side no planned day of the committee', () => {
    for (const state of states) {
      const line = phaseLine(state, aDossier(state), new Set<Relation>(['owner']));
      expect(line.filter(({ planned }) => planned)).toEqual([]);
    }
  });

  it('dates an objection by the day it was lodged', () => {
    const line = phaseLine('objection', aDossier('objection'), new Set(['secretary']), {
      adopt_advice: '2026-12-01',
      announce: '2026-12-10',
      lodge_objection: '2027-01-08',
    });
    expect(line.find(({ status }) => status === 'now')).toMatchObject({
      phase: 'decision',
      on: '2027-01-08',
    });
  });
});
