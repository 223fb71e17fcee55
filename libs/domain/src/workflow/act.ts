/** What a person can do to a submission. One act is one transaction and one history event. */
export const acts = [
  'submit',
  'start_screening',
  'return_for_completion',
  'declare_ineligible',
  'reinstate',
  'admit',
  'give_feedback',
  'hand_in_definitive',
  'place_in_round',
  'move_round',
  'invite_assessor',
  'answer_interest',
  'recuse',
  'remind_assessor',
  'start_assessment',
  'hand_in_assessment',
  'ask_questions',
  'answer_questions',
  'schedule_meeting',
  'record_attendance',
  'open_item',
  'open_ballot',
  'cast_vote',
  'close_ballot',
  'adopt_advice',
  'decide',
  'announce',
  'resume',
  'lodge_objection',
  'dismiss_objection',
  'uphold_objection',
  'start_editing',
  'send_proof',
  'request_correction',
  'approve_proof',
  'return_to_editing',
  'release',
  'plan_release',
  'cancel_planned_release',
  'remind_developer',
  'withdraw',
] as const;
export type Act = (typeof acts)[number];

/** What comes with an act, as received: input guards read from it what they need and distrust the rest. */
export type CommandInput = Readonly<Record<string, unknown>>;

/** A person's wish to do an act. */
export interface Command {
  readonly act: Act;
  readonly input?: CommandInput;
}
