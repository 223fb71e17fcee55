import type { Level, Outcome } from '#domain';

/** What is proposed or decided, made whole: only a recognition has a level, a reservation and conditions. */
export interface Proposal {
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly reservation: boolean;
  readonly conditions: string[];
}

type Proposed = Pick<Proposal, 'outcome' | 'reservation' | 'conditions'> & { readonly level?: Level | null };

/** The proposal in an input, without what its outcome cannot have. */
export function proposalOf({ outcome, level, reservation, conditions }: Proposed): Proposal {
  if (outcome !== 'recognised') return { outcome, level: null, reservation: false, conditions: [] };
  return { outcome, level: level ?? null, reservation, conditions: reservation ? conditions : [] };
}
