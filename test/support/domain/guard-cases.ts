import type { Actor, CommandInput, ReasonCode, SubmissionFacts } from '#domain';
import type { Guard, InputGuard } from '../../../libs/domain/src/workflow/guards/guard.js';

/** One side of a rule: what is changed about a dossier for which everything holds, who acts, and with what. */
export interface Side {
  readonly facts?: Partial<SubmissionFacts>;
  readonly actor?: Actor;
  readonly input?: CommandInput;
}

/** A rule with a case where it holds and one where it refuses, and the reason it gives then. */
export type Case = [rule: Guard | InputGuard, holds: Side, refuses: Side, code: ReasonCode];

/** The dossier as it is, with this input. */
export const ask = (input: CommandInput): Side => ({ input });
/** The dossier changed in this way. */
export const when = (facts: Partial<SubmissionFacts>, actor?: Actor): Side => ({ facts, actor });
/** The dossier as this person meets it. */
export const by = (actor: Actor, facts?: Partial<SubmissionFacts>): Side => ({ actor, facts });
/** Somebody who was asked to assess, and what became of that. */
export const row = (personId: string, status: 'invited' | 'accepted' | 'recused') =>
  ({ personId, function: 'assessor', status }) as const;
