import { addDays, type CommitteeKind, rulesOfVersion, validUntil } from '#domain';
import type { EntityManager } from 'typeorm';
import type { Proposal } from '../proposal.js';
import type { LetterMatter } from './letter.js';

/** What a decision brings to its letter. */
export type DecisionTexts = Proposal & {
  readonly publicExplanation: string;
  readonly improvementAdvice: string;
};

interface Card {
  title: string;
  organisation: string | null;
  addressee: string;
  committeeKind: CommitteeKind;
  meetingOn: string | null;
}

const cardQuery = `
SELECT s.title, o.name AS organisation, p.name AS addressee, c.kind AS "committeeKind", s.meeting_on::text AS "meetingOn"
FROM submission s
JOIN intervention i ON i.id = s.intervention_id
JOIN person p ON p.id = s.owner_id
JOIN committee c ON c.id = s.committee_id
LEFT JOIN organisation o ON o.id = coalesce(i.organisation_id, p.organisation_id)
WHERE s.id = $1`;

/** Gathers what the letter about a submission says when it is dated `date`. */
export async function letterMatterOf(
  em: EntityManager,
  submissionId: string,
  decision: DecisionTexts,
  date: string,
): Promise<LetterMatter> {
  const [card] = await em.query<Card[]>(cardQuery, [submissionId]);
  if (!card) throw new Error(`Submission ${submissionId} has no committee to name in its letter`);
  const { level, reservation } = decision;
  return {
    ...card,
    outcome: decision.outcome,
    level,
    reservation,
    conditions: decision.conditions,
    publicExplanation: decision.publicExplanation,
    improvementAdvice: decision.improvementAdvice,
    date,
    validUntil: level && validUntil(level, reservation, date),
    fullValidUntil: level && reservation ? validUntil(level, false, date) : null,
    objectionUntil: addDays(date, rulesOfVersion(undefined).objectionPeriodDays),
  };
}
