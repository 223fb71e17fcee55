import type { Act, RecognitionAct } from '#domain';

/** One act as it was asked for; asking it again under the same id must change nothing. */
export interface Command {
  readonly commandId: string;
  readonly personId: string;
  readonly version: number;
  readonly input: object;
  /** What it is done to: a submission, or the recognition that rests on one. */
  readonly target: { readonly submission: string } | { readonly recognition: string };
  readonly act: Act | RecognitionAct;
}

/** That an act was asked, and what became of it. */
export interface ToldOfAct {
  readonly what: 'started' | 'answered' | 'refused';
  readonly command: Command;
}

/** What the acting process tells. A fault is something the system should never have answered. */
export type Told = { what: 'ready' } | ToldOfAct | { what: 'fault'; message: string };

/** Tells the acting process to begin, with the acts of its predecessor of which nobody knows whether they were done. */
export interface Go {
  readonly repeat: readonly Command[];
}
