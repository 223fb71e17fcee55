import { audienceOf } from '../workflow/edges.js';
import type { Audience } from './field-group.js';

/** Whether these readers know when a release is planned: those who read in the history that it was. */
export const readsPlannedRelease = (audiences: ReadonlySet<Audience>): boolean =>
  audienceOf('plan_release').some((audience) => audiences.has(audience));
