import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relationsOf } from '../access/relations-of.js';
import { acceptedByThree, aDossier, aDraft } from '../../../../test/support/domain/dossiers.js';
import {
  adviser,
  chair,
  decider,
  editor,
  members,
  owner,
  releaser,
  secretary,
  stranger,
} from '../../../../test/support/domain/people.js';
import { play } from '../../../../test/support/domain/play.js';
import { anyDossier, anyMove } from '../../../../test/support/domain/random.js';
import type { Act } from './act.js';
import { availableActs, decide } from './decide.js';
import { destinationsOf } from './edge.js';
import { edgeOf } from './edges.js';
import { isTerminal, states, terminalStates } from './state.js';

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

describe('a dossier that goes well', () => {
  it('walks from draft to publication', () => {
    const assessors = members.slice(0, 3);
    let facts = play(aDraft(), owner, 'submit');
    facts = play(facts, secretary, 'start_screening');
    facts = play(facts, secretary, 'admit', { adviserId: adviser.personId });
    facts = play(facts, adviser, 'give_feedback');
    facts = play(facts, owner, 'hand_in_definitive');
    facts = play(facts, secretary, 'place_in_round', { roundId: 'spring' });
    for (const { personId } of assessors) {
      facts = play(facts, secretary, 'invite_assessor', { personId, function: 'assessor' });
    }
    facts = play(facts, secretary, 'invite_assessor', { personId: 'chair', function: 'chair' });
    for (const one of [...assessors, chair])
      facts = play(facts, one, 'answer_interest', { interest: 'none' });
    facts = play(facts, secretary, 'start_assessment');
    facts = play(facts, chair, 'ask_questions', { questionIds: ['goal'], dueOn: '2027-02-01' });
    facts = play(facts, owner, 'answer_questions');
    for (const one of assessors) facts = play(facts, one, 'hand_in_assessment');
    facts = play(facts, secretary, 'schedule_meeting');
    facts = play(facts, chair, 'record_attendance', { presentIds: ['one', 'two', 'three', 'chair'] });
    facts = play(facts, chair, 'open_item');
    facts = play(facts, chair, 'open_ballot', { outcome: 'recognised', level: 'well_described' });
    for (const one of [...assessors, chair]) facts = play(facts, one, 'cast_vote', { choice: 'for' });
    facts = play(facts, chair, 'close_ballot');
    facts = play(facts, chair, 'adopt_advice');
    facts = play(facts, decider, 'decide', { outcome: 'recognised', level: 'well_described' });
    expect(facts.state).toBe('decided');
    facts = play(facts, secretary, 'announce');
    facts = play(facts, editor, 'start_editing');
    facts = play(facts, editor, 'send_proof');
    facts = play(facts, owner, 'approve_proof');
    facts = play(facts, releaser, 'release');
    expect(facts.state).toBe('published');
  });

  it('goes where the decision says', () => {
    for (const outcome of ['recognised', 'held_over', 'not_recognised'] as const) {
      const decision = { outcome, level: null, decidedById: 'decider', announcedOn: null };
      const facts = aDossier('decided', { decision });
      expect(decide(facts, secretary, { act: 'announce' })).toEqual({ allowed: true, to: outcome });
    }
  });

  it('returns to where it was when an objection is dismissed', () => {
    const facts = aDossier('objection', { objection: { fromState: 'held_over' } });
    const other = { ...decider, personId: 'other-decider' };
    expect(decide(facts, other, { act: 'dismiss_objection' })).toEqual({ allowed: true, to: 'held_over' });
  });
});

describe('a refusal', () => {
  it('gives every reason at once', () => {
    const facts = aDraft({ quickscanPassed: false, missingForSubmit: ['goal'], attachmentKinds: [] });
    expect(decide(facts, owner, { act: 'submit' })).toEqual({
      allowed: false,
      reasons: [
        { code: 'quickscan_incomplete' },
        { code: 'answers_missing', params: { count: 1 } },
        { code: 'handbook_missing' },
        { code: 'process_evaluation_missing' },
      ],
    });
  });

  it('tells a stranger nothing of the dossier', () => {
    for (const state of states) {
      const ruling = decide(aDossier(state), stranger, { act: 'decide' });
      expect(ruling).toEqual({ allowed: false, reasons: [{ code: 'not_your_act' }] });
    }
  });

  it('refuses what is no act', () => {
    const ruling = decide(aDraft(), owner, { act: 'constructor' as Act });
    expect(ruling).toEqual({ allowed: false, reasons: [{ code: 'not_your_act' }] });
  });

  it('does not count a person who stepped back as an assessor who accepted', () => {
    const assignments = acceptedByThree.map((row) =>
      row.personId === 'one' ? { ...row, status: 'recused' as const } : row,
    );
    expect(decide(aDossier('composing', { assignments }), secretary, { act: 'start_assessment' })).toEqual({
      allowed: false,
      reasons: [{ code: 'too_few_assessors', params: { needed: 3, accepted: 2 } }],
    });
  });

  it('keeps one from another person’s seat: only the secretary takes somebody off', () => {
    const ask = { act: 'recuse', input: { personId: 'two' } } as const;
    expect(decide(aDossier('assessment'), members[0]!, ask).allowed).toBe(false);
    expect(decide(aDossier('assessment'), secretary, ask).allowed).toBe(true);
  });
});

describe('any sequence of acts', () => {
  it('takes declared edges only, by people with the relation', () => {
    fc.assert(
      fc.property(anyDossier, fc.array(anyMove, { maxLength: 40 }), (start, moves) => {
        let facts = start;
        for (const { actor, act, input } of moves) {
          const after = play(facts, actor, act, input);
          if (after === facts) continue;
          const edge = edgeOf(act)!;
          expect(edge.from).toContain(facts.state);
          expect(destinationsOf(edge, facts.state)).toContain(after.state);
          expect(edge.who.some((relation) => relationsOf(facts, actor).has(relation))).toBe(true);
          facts = after;
        }
      }),
    );
  });

  it('changes nothing by asking, and gets the same answer twice', () => {
    fc.assert(
      fc.property(anyDossier, anyMove, (dossier, { actor, act, input }) => {
        const facts = frozen(structuredClone(dossier));
        const first = decide(facts, actor, { act, input });
        expect(facts).toEqual(dossier);
        expect(decide(facts, actor, { act, input })).toEqual(first);
      }),
    );
  });

  it('ends in a terminal state for good', () => {
    fc.assert(
      fc.property(fc.constantFrom(...terminalStates), anyMove, (state, { actor, act, input }) => {
        expect(isTerminal(state)).toBe(true);
        expect(decide(aDossier(state), actor, { act, input }).allowed).toBe(false);
        expect(availableActs(aDossier(state), actor)).toEqual([]);
      }),
    );
  });

  it('allows only what is listed as open', () => {
    fc.assert(
      fc.property(anyDossier, anyMove, (facts, { actor, act, input }) => {
        const listed = availableActs(facts, actor).find((one) => one.act === act);
        if (decide(facts, actor, { act, input }).allowed)
          expect(listed).toEqual({ act, open: true, reasons: [] });
        if (listed?.open === false) expect(listed.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
