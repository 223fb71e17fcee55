import type { Day } from '../submission/facts.js';
import type { Level, RecognitionStatus } from './level.js';

/** Where a recognition of this institute stands. What was taken over from another registry is not ours to change. */
export type RecognitionState = Exclude<RecognitionStatus, 'imported'>;

/** A numbered condition of a reservation. */
export interface ConditionFacts {
  /** From 1, as in the letter. */
  readonly number: number;
  /** The last day on which it can be fulfilled. */
  readonly dueOn: Day;
  readonly fulfilled: boolean;
}

/** All the rules need to know about one recognition at one moment. */
export interface RecognitionFacts {
  readonly id: string;
  readonly version: number;
  readonly today: Day;
  readonly status: RecognitionState;
  /** The recognition its intervention has now; the others are its past. At most one is current. */
  readonly current: boolean;
  readonly level: Level;
  /** The day its decision was announced. */
  readonly fromOn: Day;
  /** The last day it holds. */
  readonly untilOn: Day;
  /** The first day it no longer held or was no longer the current one; null while it is. */
  readonly endedOn: Day | null;
  readonly conditions: readonly ConditionFacts[];
  /** The dossier it rests on has been through editing, so that its page is public. */
  readonly published: boolean;
  /** Another submission of the same intervention is under way: a re-assessment. */
  readonly submissionOpen: boolean;
}

/** What an act makes of a recognition. */
export type RecognitionChange = Pick<RecognitionFacts, 'status' | 'current' | 'untilOn' | 'endedOn'>;
