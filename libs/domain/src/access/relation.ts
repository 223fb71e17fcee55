/** What a person is to one submission. Rights follow from relations only, never from a role by itself. */
export const relations = [
  'owner',
  'author',
  'reader',
  'adviser',
  'secretary',
  'assessor_invited',
  'assessor',
  'chair',
  'decider',
  'editor',
  'releaser',
  'conflicted',
] as const;
export type Relation = (typeof relations)[number];

/** The side that wrote the dossier. */
export const developerSide = ['owner', 'author', 'reader'] as const satisfies readonly Relation[];
/** The people who answered, or must answer, for the judgement. */
export const committeeSide = ['assessor_invited', 'assessor', 'chair'] as const satisfies readonly Relation[];
/** The staff who carry the procedure. */
export const instituteSide = [
  'adviser',
  'secretary',
  'decider',
  'editor',
  'releaser',
] as const satisfies readonly Relation[];
