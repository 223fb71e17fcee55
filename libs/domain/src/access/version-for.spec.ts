import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDossier } from '../../../../test/support/domain/dossiers.js';
import {
  auditor,
  author,
  chair,
  members,
  owner,
  reader,
  secretary,
} from '../../../../test/support/domain/people.js';
import { play } from '../../../../test/support/domain/play.js';
import { anyDossier, anyMove, type Move } from '../../../../test/support/domain/random.js';
import type { SubmissionFacts } from '../submission/facts.js';
import { audienceOf } from '../workflow/edges.js';
import { type State, statesBehindTheCommittee } from '../workflow/state.js';
import { type PastAct, versionFor } from './version-for.js';

const by = (personId: string, audience: PastAct['audience'], from: State, to: State = from): PastAct => ({
  byId: personId,
  audience,
  from,
  to,
});

/** The acts of these that were allowed, as the history keeps them. */
function played(start: SubmissionFacts, moves: readonly Move[]): PastAct[] {
  let facts = start;
  return moves.flatMap(({ actor, act, input }) => {
    const after = play(facts, actor, act, input);
    if (after === facts) return [];
    const past = by(actor.personId, audienceOf(act), facts.state, after.state);
    facts = after;
    return [past];
  });
}

describe('the version of a dossier', () => {
  it('stands still for the developer’s side while the committee works', () => {
    const acts = [
      by('secretary', ['secretary'], 'composing'),
      by('secretary', ['committee', 'secretary'], 'composing', 'assessment'),
      by('two', ['secretary'], 'assessment'),
      by('chair', ['committee', 'secretary'], 'deliberation'),
      by('decider', ['secretary'], 'advised', 'decided'),
    ];
    expect(versionFor(acts, aDossier('decided'), owner)).toBe(1);
    expect(versionFor(acts, aDossier('decided'), secretary)).toBe(6);
    expect(versionFor(acts, aDossier('decided'), auditor)).toBe(6);
  });

  it('counts for an assessor the own act, not those of others', () => {
    const acts = members.slice(0, 3).map(({ personId }) => by(personId, ['secretary'], 'assessment'));
    expect(versionFor(acts, aDossier('assessment'), members[0]!)).toBe(2);
    expect(versionFor(acts, aDossier('assessment'), chair)).toBe(1);
  });

  it('counts what is told to this person among others', () => {
    const acts = [by('secretary', ['institute', 'developer'], 'guidance')];
    expect(versionFor(acts, aDossier('guidance'), owner)).toBe(2);
    expect(versionFor(acts, aDossier('guidance'), reader)).toBe(1);
  });

  it('does not tell the committee how often the dossier was returned before it came to them', () => {
    const shared = ['developer', 'institute', 'secretary'] as const;
    const acts = [
      by('secretary', shared, 'screening', 'returned'),
      by('owner', shared, 'returned', 'submitted'),
      by('secretary', shared, 'finalised', 'composing'),
    ];
    expect(versionFor(acts, aDossier('composing'), chair)).toBe(2);
  });

  it('rises for a reader when the state they are shown changes', () => {
    const acts = [
      by('owner', ['developer'], 'guidance', 'finalised'),
      by('adviser', ['developer'], 'guidance'),
    ];
    expect(versionFor(acts, aDossier('finalised'), reader)).toBe(2);
  });

  it('does not change for the developer’s side when what happened behind the door is left out', () => {
    const behind = (state: State): boolean => (statesBehindTheCommittee as readonly State[]).includes(state);
    const isHidden = ({ audience, from, to }: PastAct): boolean =>
      behind(from) && behind(to) && !audience.includes('developer') && !audience.includes('public');
    fc.assert(
      fc.property(anyDossier, fc.array(anyMove, { maxLength: 60 }), (start, moves) => {
        const acts = played(start, moves);
        for (const person of [owner, author, reader]) {
          const known = acts.filter((act) => !isHidden(act));
          expect(versionFor(acts, start, person)).toBe(versionFor(known, start, person));
        }
      }),
    );
  });

  it('rises with every act for the secretary, who reads them all', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
        const acts = played(aDossier('submitted'), moves);
        expect(versionFor(acts, aDossier('submitted'), secretary)).toBe(1 + acts.length);
      }),
    );
  });
});
