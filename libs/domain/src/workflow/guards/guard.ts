import type { Actor } from '../../access/role.js';
import type { SubmissionFacts } from '../../submission/facts.js';
import type { CommandInput } from '../act.js';
import type { Reason, ReasonCode } from '../reason.js';

/** Who wants to do an act with which submission. */
export interface Situation {
  readonly facts: SubmissionFacts;
  readonly actor: Actor;
}

/** A condition on an act: null when it holds, else the reason why the act is refused. Its name is the rule. */
export type Guard = (situation: Situation) => Reason | null;

/** A condition that also depends on what comes with the act. */
export type InputGuard = (situation: Situation & { readonly input: CommandInput }) => Reason | null;

/** The refusal when the rule does not hold, nothing when it does. */
export const unless = (holds: boolean, code: ReasonCode, params?: Reason['params']): Reason | null => {
  if (holds) return null;
  return params === undefined ? { code } : { code, params };
};

/** A text from the input, trimmed; empty when there is none. */
export const textOf = (input: CommandInput, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** A list of texts from the input; whatever is no text is left out. */
export const textsOf = (input: CommandInput, name: string): string[] => {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};
