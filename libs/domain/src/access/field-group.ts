/**
 * Groups of fields that are shown or hidden together. `others_assessments` covers handed-in assessments only;
 * a draft of somebody else is never shown. `history` is filtered further by the audience of each event.
 */
export const fieldGroups = [
  'card',
  'description',
  'revisions',
  'attachments',
  'guidance',
  'assignments',
  'own_assessment',
  'others_assessments',
  'deliberation',
  'advice',
  'decision',
  'objection',
  'edition',
  'history',
  'interests',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** For whom a history event or a remark is meant; an event carries a list of these. */
export const audiences = ['public', 'developer', 'institute', 'committee', 'secretary'] as const;
export type Audience = (typeof audiences)[number];
