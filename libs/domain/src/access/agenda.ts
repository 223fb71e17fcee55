import type { SubmissionFacts } from '../submission/facts.js';
import type { Reason } from '../workflow/reason.js';
import { leadsItem } from './may-write-notes.js';
import { relationsOf } from './relations-of.js';
import type { Actor } from './role.js';
import { visibleGroups } from './visible-groups.js';

/** Where an item of an agenda stands in the life of its dossier. */
export interface AgendaItemFacts {
  /** The last meeting the dossier was on an agenda for. */
  readonly last: boolean;
  /** An advice was adopted at it. */
  readonly advised: boolean;
}

/**
 * How somebody reads an item of an agenda: with its deliberation, as a record of what was done, or not at all. A
 * dossier that was held over is no longer deliberated; the secretary, who reads in its history that it was, keeps the
 * item as a record.
 */
export function readsAgendaItem(
  facts: SubmissionFacts,
  actor: Actor,
  { last, advised }: AgendaItemFacts,
): 'deliberation' | 'record' | null {
  const groups = visibleGroups(facts, actor);
  if (last && groups.has('deliberation')) return 'deliberation';
  const readsThatItWas = groups.has('history') && relationsOf(facts, actor).has('secretary');
  return advised && readsThatItWas ? 'record' : null;
}

/**
 * Why somebody cannot give an item another place on the agenda; null for the secretary, and for the chair of the
 * item, as long as it was not opened.
 */
export function refusalToMoveItem(facts: SubmissionFacts, actor: Actor): Reason | null {
  if (!leadsItem(facts, actor)) return { code: 'not_your_act' };
  if (facts.state === 'scheduled') return null;
  return { code: 'wrong_state', params: { state: facts.state } };
}
