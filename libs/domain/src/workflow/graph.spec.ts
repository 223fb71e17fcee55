import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { acts } from './act.js';
import { destinationsOf } from './edge.js';
import { audienceOf, edgeOf, edges } from './edges.js';
import { neighboursOf, reachableFrom, workflowDiagram } from './graph.js';
import { initialState, isTerminal, type State, states, statesBehindTheCommittee } from './state.js';

describe('the table of edges', () => {
  it('has exactly one edge per act', () => {
    expect(edges.map((edge) => edge.act).sort()).toEqual([...acts].sort());
    expect(acts.every((act) => edgeOf(act)?.act === act)).toBe(true);
  });

  it('names every state an edge leaves once, and somebody who may take it', () => {
    for (const edge of edges) {
      expect(new Set(edge.from).size).toBe(edge.from.length);
      expect(edge.who.length).toBeGreaterThan(0);
    }
  });

  it('tells for every act who may read of it', () => {
    for (const act of acts) expect(audienceOf(act).length).toBeGreaterThan(0);
  });

  it('never tells the developer who judges or how', () => {
    const behindTheCommittee = [
      'invite_assessor',
      'answer_interest',
      'recuse',
      'hand_in_assessment',
      'open_ballot',
      'cast_vote',
      'close_ballot',
      'adopt_advice',
      'decide',
    ] as const;
    for (const act of behindTheCommittee) {
      expect(audienceOf(act)).not.toContain('developer');
      expect(audienceOf(act)).not.toContain('public');
    }
  });

  it('gives nobody an act for being conflicted or reading along, and one for being asked', () => {
    expect(edges.filter((edge) => edge.who.includes('conflicted')).map(({ act }) => act)).toEqual([]);
    expect(edges.filter((edge) => edge.who.includes('reader')).map(({ act }) => act)).toEqual([]);
    expect(edges.filter((edge) => edge.who.includes('assessor_invited')).map(({ act }) => act)).toEqual([
      'answer_interest',
    ]);
  });
});

describe('the procedure as a graph', () => {
  it('reaches every state from a draft', () => {
    expect([...reachableFrom(initialState)].sort()).toEqual([...states].sort());
  });

  it('has no way out of a terminal state and one out of every other', () => {
    for (const state of states) expect(neighboursOf(state).size === 0).toBe(isTerminal(state));
  });

  it('can always still be ended', () => {
    for (const state of states) expect([...reachableFrom(state)].some(isTerminal)).toBe(true);
  });

  it('reaches publication only through a decision and a release', () => {
    const into = edges.filter((edge) =>
      edge.from.some((from) => destinationsOf(edge, from).includes('published')),
    );
    expect(into.map((edge) => edge.act)).toEqual(['release']);
    const withoutDecision = edges.filter((edge) =>
      edge.from.some((from) => destinationsOf(edge, from).includes('decided')),
    );
    expect(withoutDecision.map((edge) => edge.act)).toEqual(['decide']);
  });

  it('is withdrawn until the decision is made known, from every room behind the committee’s door alike', () => {
    const from: readonly State[] = edgeOf('withdraw')?.from ?? [];
    for (const state of statesBehindTheCommittee) expect(from).toContain(state);
    for (const state of ['recognised', 'held_over', 'published'] as const) expect(from).not.toContain(state);
  });

  it('is drawn in the README as it is', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(/```mermaid\n([^`]*)\n```/.exec(readme)?.[1]).toBe(workflowDiagram());
  });
});
