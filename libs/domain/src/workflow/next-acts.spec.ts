import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedByThree, aDossier, counted } from '../../../../test/support/domain/dossiers.js';
import {
  adviser,
  decider,
  editor,
  everybody,
  members,
  otherDecider,
  owner,
  releaser,
  secretary,
} from '../../../../test/support/domain/people.js';
import { anyDossier } from '../../../../test/support/domain/random.js';
import type { BallotFacts, SubmissionFacts } from '../submission/facts.js';
import { edgeOf } from './edges.js';
import { nextActs, remindingOpenTo, waitsForPerson } from './next-acts.js';
import { type State, states } from './state.js';

const one = members[0]!;
const waitsFor = (state: State, changes?: Partial<SubmissionFacts>): string[] =>
  nextActs(aDossier(state, changes)).map(({ act }) => act);

const ballot: BallotFacts = {
  id: 'ballot',
  outcome: 'recognised',
  level: 'well_described',
  openedAt: '2027-03-15T10:00:00Z',
  votes: {},
  closed: false,
  passed: null,
};
const everyVote = Object.fromEntries(counted.map((id) => [id, 'for' as const]));

describe('what a dossier waits for', () => {
  it('is an act that can be done from where it is, by who is named', () => {
    fc.assert(
      fc.property(anyDossier, (facts) => {
        for (const next of nextActs(facts)) {
          expect(edgeOf(next.act)?.from).toContain(facts.state);
          expect(edgeOf(next.act)?.who).toContain(next.relation);
        }
      }),
    );
  });

  it('is something, except where the next word is not said yet', () => {
    const quiet = states.filter((state) => nextActs(aDossier(state)).length === 0);
    expect(quiet).toEqual(['ineligible', 'not_recognised', 'published', 'withdrawn']);
  });

  it.each<[string, string[], State, Partial<SubmissionFacts>]>([
    ['feedback first', ['give_feedback'], 'guidance', { feedbackRoundsGiven: 0 }],
    ['then the definitive revision', ['hand_in_definitive'], 'guidance', {}],
    ['people to judge', ['invite_assessor'], 'composing', { assignments: [] }],
    [
      'their answer about interests',
      ['answer_interest'],
      'composing',
      { assignments: acceptedByThree.map((row) => ({ ...row, status: 'invited' as const })) },
    ],
    ['the start', ['start_assessment'], 'composing', {}],
    ['assessments', ['hand_in_assessment'], 'assessment', { handedInIds: ['one'] }],
    ['a meeting', ['schedule_meeting'], 'assessment', {}],
    ['attendance', ['record_attendance'], 'scheduled', { attendance: null }],
    ['the item', ['open_item'], 'scheduled', {}],
    ['a proposal', ['open_ballot'], 'deliberation', {}],
    ['votes', ['cast_vote', 'cast_vote'], 'deliberation', { ballot }],
    ['the count', ['close_ballot'], 'deliberation', { ballot: { ...ballot, votes: everyVote } }],
    ['the advice', ['adopt_advice'], 'deliberation', { ballot: { ...ballot, closed: true, passed: true } }],
    [
      'another proposal',
      ['open_ballot'],
      'deliberation',
      { ballot: { ...ballot, closed: true, passed: false } },
    ],
  ])('%s', (_case, acts, state, changes) => {
    expect(waitsFor(state, changes)).toEqual(acts);
  });

  it('comes with a date where there is one', () => {
    const due = (state: State, changes?: Partial<SubmissionFacts>) =>
      nextActs(aDossier(state, changes))[0]?.dueOn;
    expect(due('finalised')).toBe('2027-02-01');
    expect(due('finalised', { today: '2027-02-02' })).toBeNull();
    expect(due('assessment', { handedInIds: [] })).toBe('2027-03-01');
    expect(due('scheduled')).toBeNull(); // the day on the agenda is the dossier's own
    expect(due('questions', { openQuestion: { questionIds: ['goal'], dueOn: '2027-02-20' } })).toBe(
      '2027-02-20',
    );
  });
});

describe('what waits for one person', () => {
  it('is theirs alone', () => {
    const facts = aDossier('assessment', { handedInIds: ['two', 'three'] });
    expect(waitsForPerson(facts, one).map(({ act }) => act)).toEqual(['hand_in_assessment']);
    for (const other of everybody.filter((actor) => actor !== one))
      expect(waitsForPerson(facts, other)).toEqual([]);
  });

  it('stays on the list when the dossier, not the person, stands in the way', () => {
    const facts = aDossier('guidance', { missingForLevel: ['goal'] });
    expect(waitsForPerson(facts, owner).map(({ act }) => act)).toEqual(['hand_in_definitive']);
  });

  it('passes by whoever may not do it', () => {
    const both = { ...adviser, roles: ['adviser', 'decider'] as const };
    expect(waitsForPerson(aDossier('advised'), both)).toEqual([]);
    expect(waitsForPerson(aDossier('advised'), decider)).toHaveLength(1);
    expect(waitsForPerson(aDossier('objection'), decider)).toEqual([]);
    expect(waitsForPerson(aDossier('objection'), otherDecider)).toHaveLength(2);
    const editing = aDossier('awaiting_release', {
      edition: { complete: true, editedById: 'releaser', plannedRelease: null },
    });
    expect(waitsForPerson(editing, releaser)).toEqual([]);
  });

  it('is no longer a release that comes by itself, while others read on that it is to be released', () => {
    const waits = aDossier('awaiting_release');
    expect(waitsForPerson(waits, releaser)).toHaveLength(1);
    const plannedRelease = { at: '2027-01-12T08:00:00Z', byId: 'releaser' };
    const planned = { ...waits, edition: { ...waits.edition!, plannedRelease } };
    expect(waitsForPerson(planned, releaser)).toEqual([]);
    expect(nextActs(planned)).toMatchObject([{ act: 'release', relation: 'releaser' }]);
  });

  it('reaches everyone with the relation when nobody is named', () => {
    expect(waitsForPerson(aDossier('submitted'), secretary)).toHaveLength(1);
    expect(waitsForPerson(aDossier('recognised'), editor)).toHaveLength(1);
  });
});

describe('reminding those who are waited for', () => {
  const judging = aDossier('assessment', { assignments: acceptedByThree, handedInIds: [] });

  it('is open to the secretary, who learns how many have not done it yet', () => {
    expect(remindingOpenTo(judging, secretary)).toEqual({ act: 'remind_assessor', people: 3 });
    const handedIn = { ...judging, handedInIds: [one.personId] };
    expect(remindingOpenTo(handedIn, secretary)).toEqual({ act: 'remind_assessor', people: 2 });
    expect(remindingOpenTo(aDossier('returned'), secretary)).toEqual({ act: 'remind_developer', people: 1 });
  });

  it('is open to nobody else, and not where nobody is waited for', () => {
    for (const person of everybody.filter(({ roles }) => !roles.includes('secretary')))
      expect(remindingOpenTo(judging, person)).toBeNull();
    expect(remindingOpenTo(aDossier('screening'), secretary)).toBeNull();
    const reminded = { ...aDossier('returned'), remindedOn: { [owner.personId]: judging.today } };
    expect(remindingOpenTo(reminded, secretary)).toBeNull();
  });
});
