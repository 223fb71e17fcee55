import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDossier, aDraft } from '../../../../test/support/domain/dossiers.js';
import {
  auditor,
  author,
  chair,
  editor,
  members,
  owner,
  person,
  reader,
  releaser,
  secretary,
} from '../../../../test/support/domain/people.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { availableActs } from '../workflow/decide.js';
import { phaseLine } from '../workflow/phases.js';
import { states, statesBehindTheCommittee, terminalStates } from '../workflow/state.js';
import { mayWriteAnswers } from './may-write-answers.js';
import { relationsOf } from './relations-of.js';
import { shownState } from './shown-state.js';
import { audiencesOf, seesHistoryKindsOnly, visibleGroups } from './visible-groups.js';

const one = members[0]!;

describe('the assessments of others', () => {
  it('stay hidden until one’s own is in', () => {
    expect(visibleGroups(aDossier('assessment', { handedInIds: ['two'] }), one)).not.toContain(
      'others_assessments',
    );
    expect(visibleGroups(aDossier('assessment', { handedInIds: ['one'] }), one)).toContain(
      'others_assessments',
    );
  });

  it('open to the chair when all are in', () => {
    const some = aDossier('assessment', { handedInIds: ['one', 'two'] });
    expect(visibleGroups(some, chair)).not.toContain('others_assessments');
    expect(visibleGroups(aDossier('assessment'), chair)).toContain('others_assessments');
    expect(visibleGroups(aDossier('scheduled'), chair)).toContain('others_assessments');
  });

  it('stay closed to a chair who assesses as well and has not handed in', () => {
    const facts = aDossier('scheduled', { handedInIds: ['two', 'three'] });
    const assignments = [
      ...facts.assignments,
      { personId: 'chair', function: 'assessor', status: 'accepted' } as const,
    ];
    expect(visibleGroups({ ...facts, assignments }, chair)).not.toContain('others_assessments');
  });

  it('never reach the developer, in any state', () => {
    for (const state of states) {
      for (const actor of [owner, author, reader]) {
        const seen = visibleGroups(aDossier(state), actor);
        for (const group of [
          'others_assessments',
          'own_assessment',
          'deliberation',
          'assignments',
          'interests',
        ] as const) {
          expect(seen).not.toContain(group);
        }
      }
    }
  });
});

describe('someone who is asked to assess', () => {
  it('sees the card only', () => {
    const assignments = [{ personId: 'one', function: 'assessor', status: 'invited' } as const];
    expect(visibleGroups(aDossier('composing', { assignments }), one)).toEqual(new Set(['card']));
  });
});

describe('the developer', () => {
  it('learns the outcome when it is announced, not before', () => {
    for (const state of ['advised', 'decided'] as const) {
      expect(visibleGroups(aDossier(state), owner)).not.toContain('advice');
      expect(visibleGroups(aDossier(state), owner)).not.toContain('decision');
    }
    expect(visibleGroups(aDossier('recognised'), owner)).toContain('decision');
    expect(visibleGroups(aDossier('recognised'), owner)).toContain('advice');
  });

  it('sees the page from the proof on', () => {
    expect(visibleGroups(aDossier('editing'), owner)).not.toContain('edition');
    expect(visibleGroups(aDossier('proof'), owner)).toContain('edition');
  });

  it('gets the same answers whatever happens behind the committee’s door', () => {
    const behind = fc.record({
      state: fc.constantFrom(...statesBehindTheCommittee),
      handedInIds: fc.subarray(['one', 'two', 'three']),
      assignments: fc.subarray([...aDossier('assessment').assignments]),
      attendance: fc.constantFrom(null, { presentIds: ['one'] }),
      advice: fc.constantFrom(null, aDossier('advised').advice),
      decision: fc.constantFrom(null, aDossier('decided').decision),
      conflictedIds: fc.subarray(['one', 'four']),
    });
    const answersTo = (facts: SubmissionFacts) => {
      const held = relationsOf(facts, owner);
      return {
        held,
        state: shownState(facts.state, held),
        seen: visibleGroups(facts, owner),
        acts: availableActs(facts, owner),
        writes: mayWriteAnswers(facts, owner),
        line: phaseLine(facts.state, facts, held),
        audiences: audiencesOf(facts, owner),
      };
    };
    fc.assert(
      fc.property(behind, behind, (left, right) => {
        expect(answersTo(aDraft({ ...left }))).toEqual(answersTo(aDraft({ ...right })));
      }),
    );
  });
});

describe('the institute', () => {
  it('does not know a draft, nor one withdrawn as a draft', () => {
    for (const actor of [secretary, auditor]) {
      expect(visibleGroups(aDraft(), actor)).toEqual(new Set());
      expect(visibleGroups(aDraft({ state: 'withdrawn' }), actor)).toEqual(new Set());
      expect(visibleGroups(aDossier('withdrawn'), actor)).toContain('history');
    }
  });

  it('edits and releases from recognition on', () => {
    for (const actor of [editor, releaser]) {
      expect(visibleGroups(aDossier('decided'), actor)).toEqual(new Set());
      expect(visibleGroups(aDossier('recognised'), actor)).toContain('edition');
    }
  });

  it('shows nothing as auditor to who stands on the developer’s side', () => {
    const both = person('reader', ['developer', 'auditor']);
    expect(visibleGroups(aDossier('guidance'), both)).not.toContain('history');
  });

  it('shows an auditor kinds of events, never their content', () => {
    const facts = aDossier('assessment');
    expect(visibleGroups(facts, auditor)).toEqual(new Set(['history']));
    expect(seesHistoryKindsOnly(facts, auditor)).toBe(true);
    expect(seesHistoryKindsOnly(facts, secretary)).toBe(false);
    expect(seesHistoryKindsOnly(facts, person('nobody'))).toBe(false);
  });
});

describe('the audiences of events', () => {
  it('keep the committee’s events from the developer and the secretary’s from everybody else', () => {
    const facts = aDossier('assessment');
    expect(audiencesOf(facts, owner)).toEqual(new Set(['public', 'developer']));
    expect(audiencesOf(facts, one)).toEqual(new Set(['public', 'committee']));
    expect(audiencesOf(facts, secretary)).toContain('secretary');
  });
});

describe('writing answers', () => {
  it('is for owner and authors while the dossier is theirs', () => {
    for (const state of ['draft', 'returned', 'guidance'] as const) {
      expect(mayWriteAnswers(aDossier(state), owner)).toBe('all');
      expect(mayWriteAnswers(aDossier(state), author)).toBe('all');
      expect(mayWriteAnswers(aDossier(state), reader)).toBe('none');
      expect(mayWriteAnswers(aDossier(state), secretary)).toBe('none');
    }
    for (const state of ['submitted', 'assessment', ...terminalStates] as const) {
      expect(mayWriteAnswers(aDossier(state), owner)).toBe('none');
    }
  });

  it('reopens only what the committee asked about', () => {
    const openQuestion = { questionIds: ['goal'], dueOn: '2027-02-01' };
    expect(mayWriteAnswers(aDossier('questions', { openQuestion }), author)).toEqual(['goal']);
    expect(mayWriteAnswers(aDossier('questions', { openQuestion }), one)).toBe('none');
  });
});
