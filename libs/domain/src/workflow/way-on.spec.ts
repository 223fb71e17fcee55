import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import { everybody, owner, secretary } from '../../../../test/support/domain/people.js';
import { anyDossier } from '../../../../test/support/domain/random.js';
import { wayFromDraft } from '../../../../test/support/domain/way.js';
import { relationsOf } from '../access/relations-of.js';
import type { Actor } from '../access/role.js';
import { isDeveloperSide } from '../access/shown-state.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { type AvailableAct, availableActs } from './decide.js';
import { destinationsOf } from './edge.js';
import { edges } from './edges.js';
import { type State, states } from './state.js';
import { closedWayOn, wayOnCanBeClosed, wayOnFrom } from './way-on.js';

const closedTo = (facts: SubmissionFacts, actor: Actor): AvailableAct | null =>
  closedWayOn(facts.state, availableActs(facts, actor));

describe('the way on', () => {
  it('leads from the draft to the public page', () => {
    const { acts, end } = wayFromDraft();
    expect(end).toBe('published');
    expect(acts).toEqual([
      'submit',
      'start_screening',
      'admit',
      'hand_in_definitive',
      'place_in_round',
      'start_assessment',
      'schedule_meeting',
      'open_item',
      'adopt_advice',
      'decide',
      'announce',
      'start_editing',
      'send_proof',
      'approve_proof',
      'release',
    ]);
  });

  it('is one act at most, and another state is where it leads', () => {
    for (const state of states) {
      const ways = edges.filter((edge) => edge.wayOn && edge.from.includes(state));
      expect(ways.length).toBeLessThan(2);
      for (const edge of ways) expect(destinationsOf(edge, state)).not.toContain(state);
    }
  });

  it('is missing only where a submission ends or somebody chooses', () => {
    expect(states.filter((state) => !wayOnFrom(state))).toEqual([
      'ineligible',
      'not_recognised',
      'objection',
      'published',
      'withdrawn',
    ]);
  });
});

describe('a way on that is closed', () => {
  it('comes with its reasons, to whose act it is', () => {
    const waiting = aDossier('assessment', { handedInIds: ['one'] });
    expect(closedTo(waiting, secretary)).toEqual({
      act: 'schedule_meeting',
      open: false,
      reasons: [{ code: 'assessments_outstanding', params: { count: 2 } }],
    });
    expect(closedTo(waiting, owner)).toBeNull();
  });

  it('is none when it is open, and no act beside the way', () => {
    expect(closedTo(aDossier('assessment'), secretary)).toBeNull();
    const reminded = aDossier('returned', { remindedOn: { owner: aDossier('returned').today } });
    expect(availableActs(reminded, secretary).some(({ open }) => !open)).toBe(true);
    expect(closedTo(reminded, secretary)).toBeNull();
  });

  it('is never passed over for want of facts', () => {
    fc.assert(
      fc.property(anyDossier, (facts) => {
        for (const actor of everybody.filter((one) => closedTo(facts, one))) {
          expect(wayOnCanBeClosed(facts.state, actor, isDeveloperSide(relationsOf(facts, actor)))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(closedTo(aDossier('guidance', { feedbackRoundsGiven: 0 }), owner)).not.toBeNull();
  });

  it('is not looked for where a person of these roles could not be the one to go on', () => {
    const mayBeClosed = (asDeveloper: boolean): State[] =>
      states.filter((state) => wayOnCanBeClosed(state, secretary, asDeveloper));
    expect(mayBeClosed(false)).toEqual(['composing', 'assessment', 'decided']);
    expect(mayBeClosed(true)).toEqual(['draft', 'returned', 'guidance']);
  });
});
