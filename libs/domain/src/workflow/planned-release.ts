import type { Instant } from '../submission/facts.js';

/** How many days ahead a release can be planned at most. */
export const planningReach = 90;

const DAY = 86_400_000;

/** Whether this moment lies ahead; what is no moment does not. */
export const isAhead = (at: Instant, now: Instant): boolean => Date.parse(at) > Date.parse(now);

/** Whether a release can be planned this far ahead; of what is no moment it is enough to say that it is not ahead. */
export const isNearEnough = (at: Instant, now: Instant): boolean =>
  !(Date.parse(at) - Date.parse(now) > planningReach * DAY);
