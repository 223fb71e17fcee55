import type { Act } from '#domain';

/** One act as it was asked for; asking it again under the same id must change nothing. */
export interface Command {
  readonly commandId: string;
  readonly submissionId: string;
  readonly personId: string;
  readonly act: Act;
  readonly version: number;
  readonly input: object;
}

/** Something done to a recognition: no step of a submission, but a transaction of its own. */
export interface RecognitionDeed {
  readonly kind: 'fulfil_condition' | 'withdraw_publication' | 'start_reassessment';
  readonly submissionId: string;
}

/** That an act was asked, and what became of it. */
export interface ToldOfAct {
  readonly what: 'started' | 'answered' | 'refused';
  readonly command: Command;
}

/** That something was done to a recognition. */
export interface ToldOfDeed {
  readonly what: 'deed_started' | 'deed_answered';
  readonly deed: RecognitionDeed;
}

/** What the acting process tells. A fault is something the system should never have answered. */
export type Told = { what: 'ready' } | ToldOfAct | ToldOfDeed | { what: 'fault'; message: string };

/** Tells the acting process to begin, with the acts of its predecessor of which nobody knows whether they were done. */
export interface Go {
  readonly repeat: readonly Command[];
}
