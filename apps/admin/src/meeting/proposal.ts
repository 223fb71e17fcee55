import type { ActInput } from '../api/index.js';
import type { Words } from '../writing/useWords.js';
import type { Proposal } from './types.js';

/** "Erkennen als Goed onderbouwd, onder voorbehoud van 1 voorwaarde". */
export const proposalSentence = (proposal: Proposal, words: Pick<Words, 't'>): string =>
  sentenceOf(proposal, words, 'meeting.proposal.recognise');

/** "Erkend als Goed onderbouwd, onder voorbehoud van 1 voorwaarde". */
export const decisionSentence = (decision: Proposal, words: Pick<Words, 't'>): string =>
  sentenceOf(decision, words, 'decision.recognised');

function sentenceOf(proposal: Proposal, { t }: Pick<Words, 't'>, key: string): string {
  if (proposal.outcome !== 'recognised' || proposal.level === null) return t(`outcome.${proposal.outcome}`);
  const level = t(`level.${proposal.level}`);
  if (!proposal.reservation) return t(key, { level });
  return t(`${key}Reserved`, { level, smart_count: proposal.conditions.length });
}

/** The proposal as the act wants it: no level or conditions where the outcome has none. */
export function proposalInput(proposal: Proposal): ActInput<'open_ballot'> {
  const recognised = proposal.outcome === 'recognised';
  const reservation = recognised && proposal.reservation;
  return {
    outcome: proposal.outcome,
    ...(recognised && proposal.level !== null && { level: proposal.level }),
    reservation,
    conditions: reservation
      ? proposal.conditions.map((text) => text.trim()).filter((text) => text !== '')
      : [],
  };
}

/** Whether a proposal can be put: a recognition names its level, a reservation at least one condition. */
export function isWhole(proposal: Proposal): boolean {
  if (proposal.outcome !== 'recognised') return true;
  if (proposal.level === null) return false;
  return !proposal.reservation || proposal.conditions.some((text) => text.trim() !== '');
}

/** Whether a decision follows the advice in all that it settles. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return JSON.stringify(proposalInput(one)) === JSON.stringify(proposalInput(other));
}
