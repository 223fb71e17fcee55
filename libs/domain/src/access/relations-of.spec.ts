import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedByThree, aDossier } from '../../../../test/support/domain/dossiers.js';
import {
  adviser,
  decider,
  everybody,
  members,
  person,
  secretary,
} from '../../../../test/support/domain/people.js';
import { anyDossier } from '../../../../test/support/domain/random.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { availableActs } from '../workflow/decide.js';
import { states } from '../workflow/state.js';
import { committeeSide, developerSide, instituteSide } from './relation.js';
import { couldBe, hasSeat, relationsOf } from './relations-of.js';
import { type Actor, roles } from './role.js';
import { audiencesOf, visibleGroups } from './visible-groups.js';

const one = members[0]!;
const judgingSide: readonly string[] = [...committeeSide, ...instituteSide];

/** Somebody with every global role there is, seated as assessor as well. */
const everyRole = person('one', roles);

describe('what a person could be to a submission', () => {
  it('is a seat for who has a role on a committee, and nobody else', () => {
    const seated = roles.filter((role) => hasSeat(person('x', [role])));
    expect(seated).toEqual(['panel_member', 'committee_member', 'chair']);
    for (const relation of committeeSide) {
      expect(couldBe(person('x', ['committee_member']), relation)).toBe(true);
      expect(couldBe(person('x', ['secretary', 'developer']), relation)).toBe(false);
    }
  });

  it('comes for the institute with any one of the roles held, and for the developer’s side with none', () => {
    expect(couldBe(person('x', ['adviser', 'editor']), 'editor')).toBe(true);
    expect(couldBe(person('x', ['adviser', 'editor']), 'secretary')).toBe(false);
    expect(couldBe(person('x'), 'author')).toBe(true);
  });
});

describe('a person in two roles', () => {
  it('does not see ahead as secretary once asked to assess', () => {
    const asked = person('six', ['secretary', 'panel_member']);
    const assignments = [
      ...acceptedByThree,
      { personId: 'six', function: 'assessor', status: 'invited' } as const,
    ];
    expect([...relationsOf(aDossier('assessment'), asked)]).toEqual(['secretary']);
    expect([...relationsOf(aDossier('assessment', { assignments }), asked)]).toEqual(['assessor_invited']);
  });

  it('keeps only the developer’s side as owner, author or reader', () => {
    const parties: Partial<SubmissionFacts>[] = [
      { ownerId: 'one' },
      { authorIds: ['one'] },
      { readerIds: ['one'] },
    ];
    for (const state of states) {
      for (const party of parties) {
        const held = [...relationsOf(aDossier(state, party), everyRole)];
        expect(held.filter((relation) => judgingSide.includes(relation))).toEqual([]);
        expect(held.length).toBe(1);
        const seen = visibleGroups(aDossier(state, party), everyRole);
        for (const group of [
          'others_assessments',
          'own_assessment',
          'deliberation',
          'assignments',
          'interests',
        ] as const) {
          expect(seen.has(group)).toBe(false);
        }
      }
    }
  });

  it('sees nothing through any other role once conflicted', () => {
    for (const state of states) {
      const facts = aDossier(state, { conflictedIds: ['one'] });
      expect([...relationsOf(facts, everyRole)]).toEqual(['conflicted']);
      expect(visibleGroups(facts, everyRole)).toEqual(new Set());
      expect(availableActs(facts, everyRole)).toEqual([]);
      expect(audiencesOf(facts, everyRole)).toEqual(new Set());
    }
  });

  it('sees nothing through any other role after stepping back', () => {
    const assignments = acceptedByThree.map((row) =>
      row.personId === 'one' ? { ...row, status: 'recused' as const } : row,
    );
    for (const state of states) {
      expect([...relationsOf(aDossier(state, { assignments }), everyRole)]).toEqual(['conflicted']);
      expect(visibleGroups(aDossier(state, { assignments }), everyRole)).toEqual(new Set());
    }
  });

  it('does not judge what one guided', () => {
    const facts = aDossier('assessment', { adviserId: 'one' });
    expect([...relationsOf(facts, person('one', ['adviser', 'panel_member']))]).toEqual(['adviser']);
  });

  it('does not look ahead as secretary of a dossier one assesses', () => {
    const facts = aDossier('assessment', { handedInIds: ['two'] });
    const both = person('one', ['secretary', 'panel_member']);
    expect([...relationsOf(facts, both)]).toEqual(['assessor']);
    expect(visibleGroups(facts, both).has('others_assessments')).toBe(false);
  });
});

describe('a colleague of the developer', () => {
  it('is nothing to the dossier, whatever the role', () => {
    for (const state of states) {
      const colleague = person('colleague', roles, 'welfare');
      expect([...relationsOf(aDossier(state), colleague)]).toEqual(['conflicted']);
      expect(visibleGroups(aDossier(state), colleague)).toEqual(new Set());
    }
  });

  it('keeps to the developer’s side when reading along', () => {
    const facts = aDossier('assessment', { readerIds: ['colleague'] });
    expect([...relationsOf(facts, person('colleague', roles, 'welfare'))]).toEqual(['reader']);
  });
});

describe('access ends', () => {
  it.each(['declined', 'recused'] as const)('when a person has %s', (status) => {
    const assignments = acceptedByThree.map((row) => (row.personId === 'one' ? { ...row, status } : row));
    for (const state of states) {
      expect(visibleGroups(aDossier(state, { assignments }), one)).toEqual(new Set());
    }
  });

  it('when the seat on the committee or the role is gone', () => {
    expect(relationsOf(aDossier('assessment'), person('one'))).toEqual(new Set());
    expect(relationsOf(aDossier('guidance'), { ...adviser, roles: [] })).toEqual(new Set());
    expect(relationsOf(aDossier('screening'), { ...secretary, roles: ['admin'] })).toEqual(new Set());
  });
});

describe('any dossier', () => {
  it('never mixes the developer’s side with the judging side', () => {
    fc.assert(
      fc.property(anyDossier, fc.constantFrom(...everybody), (facts, actor) => {
        const held = [...relationsOf(facts, { ...actor, roles })];
        const ofDeveloper = held.some((relation) => (developerSide as readonly string[]).includes(relation));
        const ofJudges = held.some((relation) => judgingSide.includes(relation));
        expect(ofDeveloper && ofJudges).toBe(false);
        if (held.includes('conflicted')) expect(ofJudges).toBe(false);
      }),
    );
  });

  it('changes for nobody else when one person gets a right', () => {
    const grants: ((facts: SubmissionFacts) => Partial<SubmissionFacts>)[] = [
      (facts) => ({ authorIds: [...facts.authorIds, 'new'] }),
      (facts) => ({ readerIds: [...facts.readerIds, 'new'] }),
      (facts) => ({ conflictedIds: [...facts.conflictedIds, 'new'] }),
      (facts) => ({
        assignments: [...facts.assignments, { personId: 'new', function: 'assessor', status: 'invited' }],
      }),
    ];
    const rightsOf = (facts: SubmissionFacts, actor: Actor) => ({
      held: relationsOf(facts, actor),
      acts: availableActs(facts, actor).map(({ act }) => act),
      seen: visibleGroups(facts, actor),
    });
    fc.assert(
      fc.property(
        anyDossier,
        fc.constantFrom(...everybody),
        fc.constantFrom(...grants),
        (facts, actor, grant) => {
          expect(rightsOf({ ...facts, ...grant(facts) }, actor)).toEqual(rightsOf(facts, actor));
        },
      ),
    );
  });

  it('is closed to a decider before the advice', () => {
    for (const state of ['assessment', 'deliberation'] as const) {
      expect(visibleGroups(aDossier(state), decider)).toEqual(new Set());
    }
    expect(visibleGroups(aDossier('advised'), decider).has('advice')).toBe(true);
  });
});
