import {
  type Act,
  type Actor,
  type AssignmentFacts,
  type AssignmentFunction,
  type CommandInput,
  decide,
  type Level,
  openBallotPasses,
  type Outcome,
  type SubmissionFacts,
  type VoteChoice,
} from '#domain';

type Effect = (facts: SubmissionFacts, actor: Actor, input: CommandInput) => Partial<SubmissionFacts>;

const text = (input: CommandInput, name: string): string => String(input[name] ?? '');

const withStatus = (
  facts: SubmissionFacts,
  personId: string,
  status: AssignmentFacts['status'],
): AssignmentFacts[] =>
  facts.assignments.map((row) => (row.personId === personId ? { ...row, status } : row));

/** What an act leaves behind besides the state, as the rooms with a database would. Only what rules read. */
const effects: Partial<Record<Act, Effect>> = {
  submit: () => ({ everSubmitted: true }),
  admit: (_facts, _actor, input) => ({ adviserId: text(input, 'adviserId') }),
  give_feedback: (facts) => ({ feedbackRoundsGiven: facts.feedbackRoundsGiven + 1 }),
  place_in_round: (facts, _actor, input) => ({
    round: facts.openRounds.find((one) => one.id === input['roundId']) ?? null,
    assignments: [],
    handedInIds: [],
    attendance: null,
    ballot: null,
  }),
  invite_assessor: (facts, _actor, input) => ({
    assignments: [
      ...facts.assignments,
      {
        personId: text(input, 'personId'),
        function: text(input, 'function') as AssignmentFunction,
        status: 'invited' as const,
      },
    ],
  }),
  answer_interest: (facts, actor, input) =>
    input['interest'] === 'conflict'
      ? {
          assignments: withStatus(facts, actor.personId, 'declined'),
          conflictedIds: [...facts.conflictedIds, actor.personId],
        }
      : { assignments: withStatus(facts, actor.personId, 'accepted') },
  recuse: (facts, actor, input) => {
    const personId = text(input, 'personId') || actor.personId;
    return {
      assignments: withStatus(facts, personId, 'recused'),
      conflictedIds: [...facts.conflictedIds, personId],
    };
  },
  remind_assessor: (facts, _actor, input) => ({
    remindedOn: { ...facts.remindedOn, [text(input, 'personId')]: facts.today },
  }),
  remind_developer: (facts) => ({ remindedOn: { ...facts.remindedOn, [facts.ownerId]: facts.today } }),
  hand_in_assessment: (facts, actor) => ({ handedInIds: [...facts.handedInIds, actor.personId] }),
  ask_questions: (_facts, _actor, input) => ({
    openQuestion: { questionIds: input['questionIds'] as string[], dueOn: text(input, 'dueOn') },
  }),
  answer_questions: () => ({ openQuestion: null }),
  record_attendance: (_facts, _actor, input) => ({
    attendance: { presentIds: input['presentIds'] as string[] },
  }),
  open_ballot: (_facts, _actor, input) => ({
    ballot: {
      id: 'ballot',
      outcome: input['outcome'] as Outcome,
      level: (input['level'] as Level | undefined) ?? null,
      openedAt: '2027-03-15T10:00:00Z',
      votes: {},
      closed: false,
      passed: null,
    },
  }),
  cast_vote: (facts, actor, input) => ({
    ballot: facts.ballot && {
      ...facts.ballot,
      votes: { ...facts.ballot.votes, [actor.personId]: input['choice'] as VoteChoice },
    },
  }),
  close_ballot: (facts) => ({
    ballot: facts.ballot && { ...facts.ballot, closed: true, passed: openBallotPasses(facts) },
  }),
  adopt_advice: (facts, actor) => ({
    advice: facts.ballot && {
      outcome: facts.ballot.outcome,
      level: facts.ballot.level,
      reservation: false,
      adoptedById: actor.personId,
    },
  }),
  decide: (facts, actor, input) => ({
    decision: {
      outcome: input['outcome'] as Outcome,
      level: facts.requestedLevel,
      decidedById: actor.personId,
      announcedOn: null,
    },
  }),
  announce: (facts) => ({ decision: facts.decision && { ...facts.decision, announcedOn: facts.today } }),
  lodge_objection: (facts) => ({ objection: { fromState: facts.state } }),
  dismiss_objection: () => ({ objection: null }),
  uphold_objection: (facts) => ({
    objection: null,
    previousDeciderIds: [...facts.previousDeciderIds, facts.decision?.decidedById ?? ''],
    assignments: [],
    handedInIds: [],
    attendance: null,
    ballot: null,
    advice: null,
  }),
  start_editing: (_facts, actor) => ({
    edition: { complete: true, editedById: actor.personId, plannedRelease: null },
  }),
  plan_release: ({ edition }, { personId }, input) => ({
    edition: edition && { ...edition, plannedRelease: { at: String(input['at']), byId: personId } },
  }),
  cancel_planned_release: withoutPlan,
  return_to_editing: withoutPlan,
  release: withoutPlan,
};

function withoutPlan({ edition }: SubmissionFacts): Partial<SubmissionFacts> {
  return { edition: edition && { ...edition, plannedRelease: null } };
}

/** Does an act if the rules allow it: the facts afterwards, or the very same facts when it is refused. */
export function play(
  facts: SubmissionFacts,
  actor: Actor,
  act: Act,
  input: CommandInput = {},
): SubmissionFacts {
  const ruling = decide(facts, actor, { act, input });
  if (!ruling.allowed) return facts;
  const left = effects[act]?.(facts, actor, input) ?? {};
  return { ...facts, ...left, state: ruling.to };
}
