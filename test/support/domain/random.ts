import fc from 'fast-check';
import { type Act, type Actor, acts, type CommandInput, states, type SubmissionFacts } from '#domain';
import { aDossier } from './dossiers.js';
import { everybody, members } from './people.js';
import { play } from './play.js';

/** Input that fits any act now and then, and often does not. */
const anyInput: fc.Arbitrary<CommandInput> = fc.record(
  {
    adviserId: fc.constantFrom('adviser', 'owner'),
    roundId: fc.constantFrom('spring', 'unknown'),
    personId: fc.constantFrom(...members.map((one) => one.personId), 'chair', 'owner'),
    function: fc.constantFrom('assessor', 'chair'),
    interest: fc.constantFrom('none', 'none', 'conflict'),
    questionIds: fc.constantFrom(['goal'], []),
    dueOn: fc.constantFrom('2027-02-01', '2026-01-01'),
    presentIds: fc.subarray(['one', 'two', 'three', 'chair']),
    outcome: fc.constantFrom('recognised', 'held_over', 'not_recognised'),
    level: fc.constant('well_described'),
    choice: fc.constantFrom('for', 'for', 'against', 'abstain'),
    deviationReason: fc.constant('the law changed'),
  },
  { requiredKeys: ['questionIds', 'presentIds'] },
);

/** A person, an act and what comes with it. */
export interface Move {
  readonly actor: Actor;
  readonly act: Act;
  readonly input: CommandInput;
}

/** Any person trying any act. */
export const anyMove: fc.Arbitrary<Move> = fc.record({
  actor: fc.constantFrom(...everybody),
  act: fc.constantFrom(...acts),
  input: anyInput,
});

/** A dossier somewhere in the procedure after some moves, with assignments of every status. */
export const anyDossier: fc.Arbitrary<SubmissionFacts> = fc
  .record({
    state: fc.constantFrom(...states),
    statuses: fc.array(fc.constantFrom('invited', 'accepted', 'declined', 'recused'), {
      minLength: 4,
      maxLength: 4,
    }),
    handedInIds: fc.subarray(['one', 'two', 'three']),
    moves: fc.array(anyMove, { maxLength: 10 }),
  })
  .map(({ state, statuses, handedInIds, moves }) => {
    const start = aDossier(state, { handedInIds });
    const assignments = start.assignments.map((row, index) => ({
      ...row,
      status: statuses[index] ?? row.status,
    }));
    const seated: SubmissionFacts = { ...start, assignments };
    return moves.reduce((facts, { actor, act, input }) => play(facts, actor, act, input), seated);
  });
