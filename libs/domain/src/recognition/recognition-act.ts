/** What a person can do to a recognition. */
export const recognitionActs = ['fulfil_condition', 'withdraw_publication', 'start_reassessment'] as const;
export type RecognitionAct = (typeof recognitionActs)[number];

/** What befalls a recognition without anybody doing it by hand: by the calendar, or by the step of a submission. */
export const recognitionTurns = [
  'lapse',
  'end_reassessment',
  'resume_reassessment',
  'refuse_renewal',
  'replace',
  'overturn',
  'restore',
] as const;
export type RecognitionTurn = (typeof recognitionTurns)[number];
