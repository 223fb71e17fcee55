import {
  type Act,
  addDays,
  awaitedFromCommittee,
  rulesOfVersion,
  type SubmissionFacts,
  wasRemindedToday,
} from '#domain';

/** Chooses one of these, each as likely as another. */
export const pick = <T>(choices: readonly T[]): T | undefined =>
  choices[Math.floor(Math.random() * choices.length)];

const chance = (share: number): boolean => Math.random() < share;

/** Makes what goes with an act from the facts; null when the act makes no sense now. */
type InputMaker = (facts: SubmissionFacts) => object | null;

const nothing: InputMaker = () => ({});
const reason: InputMaker = () => ({ reason: 'Zo is het afgesproken.' });
const text: InputMaker = () => ({ text: 'Het bereik is 90 deelnemers per jaar.' });

const texts = {
  publicExplanation: 'De beschrijving is volledig.',
  improvementAdvice: 'Beschrijf hoe u meer mannen werft.',
};

const roundFor = ({ openRounds, committeeKind, round }: SubmissionFacts): string | undefined =>
  pick(openRounds.filter((one) => one.committeeKind === committeeKind && one.id !== round?.id))?.id;

/** The next one to ask: a chair first, then members until enough said yes or may still say so. */
const invited: InputMaker = ({ assignments, committeeMembers, committeeKind, rulesVersion }) => {
  const asked = assignments.filter(({ status }) => status === 'invited' || status === 'accepted');
  const isAsked = (name: 'assessor' | 'chair'): number => asked.filter((one) => one.function === name).length;
  const wanted = isAsked('chair') === 0 ? 'chair' : 'assessor';
  if (
    isAsked('assessor') >= rulesOfVersion(rulesVersion).assessorsNeeded[committeeKind] &&
    wanted !== 'chair'
  )
    return null;
  const known = assignments.map(({ personId }) => personId);
  const seat = wanted === 'chair' ? 'chair' : 'member';
  const next = committeeMembers.find((one) => one.function === seat && !known.includes(one.personId));
  return next ? { personId: next.personId, function: wanted } : null;
};

const reminded: InputMaker = (facts) => {
  const next = awaitedFromCommittee(facts).find(({ personId }) => !wasRemindedToday(facts, personId));
  return next ? { personId: next.personId } : null;
};

const acceptedIds = ({ assignments }: SubmissionFacts): string[] =>
  assignments.filter(({ status }) => status === 'accepted').map(({ personId }) => personId);

const proposal: InputMaker = ({ requestedLevel }) => {
  if (chance(0.15))
    return { outcome: pick(['held_over', 'not_recognised']), reservation: false, conditions: [] };
  const reservation = chance(0.6);
  const conditions = reservation ? ['Voeg een begroting toe.', 'Noem het bereik.'] : [];
  return { outcome: 'recognised', level: requestedLevel, reservation, conditions };
};

/** As advised: a decision that differs needs a reason, which is another test. */
const decision: InputMaker = ({ advice }) =>
  advice && {
    outcome: advice.outcome,
    ...(advice.level && { level: advice.level }),
    reservation: advice.reservation,
    conditions: advice.reservation ? ['Voeg een begroting toe.', 'Noem het bereik.'] : [],
    ...texts,
  };

/** What goes with every act there is: a new act must say here how it is tried. `adviserId` is who can guide. */
export const inputsWith = (adviserId: string): Readonly<Record<Act, InputMaker>> => ({
  submit: nothing,
  start_screening: nothing,
  return_for_completion: () => ({ items: ['Voeg de begroting toe.'] }),
  declare_ineligible: reason,
  reinstate: reason,
  admit: ({ requestedLevel }) => ({ adviserId, level: requestedLevel }),
  give_feedback: () => ({
    letter: 'Een mooi begin.',
    remarks: [{ questionId: 'goal.main', text: 'Noem de termijn.' }],
  }),
  hand_in_definitive: nothing,
  place_in_round: (facts) => ({ roundId: roundFor(facts) }),
  move_round: (facts) => ({ roundId: roundFor(facts), reason: 'De agenda is vol.' }),
  invite_assessor: invited,
  answer_interest: () => ({ interest: chance(0.03) ? 'conflict' : 'none' }),
  recuse: reason,
  remind_assessor: reminded,
  start_assessment: nothing,
  hand_in_assessment: nothing,
  ask_questions: ({ today }) => ({
    text: 'Hoe werft u deelnemers?',
    questionIds: ['target_group.selection'],
    dueOn: addDays(today, 14),
  }),
  answer_questions: () => ({ answer: 'Via de huisarts en de wijkkrant.' }),
  schedule_meeting: ({ today }) => ({ meetingOn: today }),
  record_attendance: (facts) => ({ presentIds: acceptedIds(facts) }),
  open_item: nothing,
  open_ballot: proposal,
  cast_vote: () => ({ choice: chance(0.03) ? 'against' : 'for' }),
  close_ballot: nothing,
  adopt_advice: () => ({ ...texts, dissent: 'Eén lid vindt de doelgroep te breed.' }),
  decide: decision,
  announce: nothing,
  resume: nothing,
  lodge_objection: () => ({ grounds: 'Onze antwoorden zijn niet bij de stukken gevoegd.' }),
  dismiss_objection: reason,
  uphold_objection: reason,
  start_editing: nothing,
  send_proof: nothing,
  request_correction: text,
  approve_proof: nothing,
  return_to_editing: reason,
  plan_release: ({ now }) => ({ at: new Date(Date.parse(now) + 86_400_000).toISOString() }),
  cancel_planned_release: nothing,
  release: nothing,
  remind_developer: nothing,
  withdraw: reason,
});

/** How likely an act is chosen beside others, where that is not as likely as any: most lead on, few lead back. */
export const weights: Readonly<Partial<Record<Act, number>>> = {
  return_for_completion: 0.2,
  declare_ineligible: 0.1,
  give_feedback: 0.5,
  move_round: 0.03,
  recuse: 0.01,
  remind_assessor: 0.1,
  remind_developer: 0.2,
  ask_questions: 0.05,
  record_attendance: 0.3,
  lodge_objection: 0.2,
  uphold_objection: 0.3,
  request_correction: 0.2,
  return_to_editing: 0.2,
  plan_release: 0.2,
  cancel_planned_release: 0.5,
  withdraw: 0.004,
};
