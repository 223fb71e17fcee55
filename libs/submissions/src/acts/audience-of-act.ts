import type { Act, Audience } from '#domain';

const everyone: readonly Audience[] = ['developer', 'institute', 'committee', 'secretary'];
const developerAndInstitute: readonly Audience[] = ['developer', 'institute', 'secretary'];
const committee: readonly Audience[] = ['committee', 'secretary'];
const secretaryOnly: readonly Audience[] = ['secretary'];
const institute: readonly Audience[] = ['institute', 'secretary'];

/** Who reads of an act in the history. What happens behind the committee's door is not told to the developer. */
export const audienceOfAct: Readonly<Record<Act, readonly Audience[]>> = {
  submit: developerAndInstitute,
  start_screening: developerAndInstitute,
  return_for_completion: developerAndInstitute,
  declare_ineligible: developerAndInstitute,
  reinstate: developerAndInstitute,
  admit: developerAndInstitute,
  give_feedback: developerAndInstitute,
  hand_in_definitive: everyone,
  place_in_round: everyone,
  move_round: everyone,
  invite_assessor: committee,
  answer_interest: secretaryOnly,
  recuse: secretaryOnly,
  start_assessment: committee,
  hand_in_assessment: committee,
  ask_questions: everyone,
  answer_questions: everyone,
  schedule_meeting: committee,
  record_attendance: committee,
  open_item: committee,
  open_ballot: committee,
  cast_vote: committee,
  close_ballot: committee,
  adopt_advice: [...committee, 'institute'],
  decide: institute,
  announce: everyone,
  resume: developerAndInstitute,
  lodge_objection: developerAndInstitute,
  dismiss_objection: developerAndInstitute,
  uphold_objection: everyone,
  start_editing: institute,
  send_proof: developerAndInstitute,
  request_correction: developerAndInstitute,
  approve_proof: developerAndInstitute,
  return_to_editing: institute,
  release: everyone,
  withdraw: everyone,
};
