import type { Actor, Role } from '#domain';

/** A signed-in person for tests; the name is the id. */
export const person = (
  personId: string,
  roles: readonly Role[] = [],
  organisationId: string | null = null,
): Actor => ({
  personId,
  roles,
  organisationId,
});

export const owner = person('owner', ['developer'], 'welfare');
export const author = person('author', ['developer'], 'school');
export const reader = person('reader', ['developer']);
export const adviser = person('adviser', ['adviser'], 'institute');
export const secretary = person('secretary', ['secretary'], 'institute');
export const decider = person('decider', ['decider'], 'institute');
export const otherDecider = person('other-decider', ['decider'], 'institute');
export const editor = person('editor', ['editor'], 'institute');
export const releaser = person('releaser', ['releaser'], 'institute');
export const admin = person('admin', ['admin'], 'institute');
export const auditor = person('auditor', ['auditor'], 'institute');
export const stranger = person('stranger', ['developer'], 'elsewhere');
export const chair = person('chair', ['chair', 'committee_member']);
export const members = ['one', 'two', 'three', 'four', 'five'].map((name) => person(name, ['panel_member']));

/** Everybody a test can let act. */
export const everybody: readonly Actor[] = [
  owner,
  author,
  reader,
  adviser,
  secretary,
  decider,
  otherDecider,
  editor,
  releaser,
  admin,
  auditor,
  stranger,
  chair,
  ...members,
];
