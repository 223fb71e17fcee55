import { rulesOfVersion } from '../committee/rules-of-procedure.js';
import type { Day, SubmissionFacts } from '../submission/facts.js';
import { addDays } from '../time/days.js';

/** The last day for an objection; null as long as no decision is announced. */
export function objectionEndsOn(facts: SubmissionFacts): Day | null {
  const announcedOn = facts.decision?.announcedOn;
  if (!announcedOn) return null;
  return addDays(announcedOn, rulesOfVersion(facts.rulesVersion).objectionPeriodDays);
}
