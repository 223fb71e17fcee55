/** Why a change of a recognition is refused. */
export const recognitionReasonCodes = [
  'wrong_standing',
  'condition_unknown',
  'condition_fulfilled',
  'condition_overdue',
  'dossier_not_published',
  'no_submission_open',
  'term_running',
] as const;

/** Why an act is refused. The translation key is `reason.<code>`. */
export const reasonCodes = [
  'not_your_act',
  'wrong_state',
  'quickscan_incomplete',
  'answers_missing',
  'handbook_missing',
  'process_evaluation_missing',
  'adviser_has_conflict',
  'adviser_is_party',
  'feedback_rounds_used_up',
  'feedback_not_given',
  'round_unknown',
  'round_wrong_committee',
  'delivery_date_passed',
  'not_a_member_of_committee',
  'person_is_party',
  'person_has_conflict',
  'already_invited',
  'chair_already_assigned',
  'not_assigned',
  'too_few_assessors',
  'interest_unanswered',
  'chair_missing',
  'criteria_unjudged',
  'justification_missing',
  'already_handed_in',
  'questions_not_named',
  'due_date_passed',
  'assessments_outstanding',
  'present_person_not_assigned',
  'attendance_not_recorded',
  'quorum_not_met',
  'ballot_open',
  'no_ballot_open',
  'not_present',
  'already_voted',
  'votes_outstanding',
  'no_passed_ballot',
  'level_missing',
  'level_above_requested',
  'conditions_missing',
  'decider_is_party',
  'decider_is_adviser',
  'decider_assessed',
  'deviation_without_reason',
  'decision_missing',
  'objection_missing',
  'objection_period_over',
  'judged_before',
  'edition_incomplete',
  'releaser_is_editor',
  'submission_open',
  ...recognitionReasonCodes,
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** One reason for a refusal, with the numbers or names its sentence needs. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
}
