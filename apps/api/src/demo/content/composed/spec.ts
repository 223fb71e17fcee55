import type { Level, ThemeId } from '#domain';
import type { Destiny } from '../types.js';

/** What only this intervention has; the rest of its text comes from the blocks of its theme. */
export interface Spec {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  readonly place: string;
  readonly contact: string;
  readonly authors: readonly string[];
  /** The first theme gives the building blocks. */
  readonly themes: readonly ThemeId[];
  readonly level: Level;
  readonly destiny: Destiny;
  readonly goal: string;
  readonly subGoals: readonly [string, string, string];
  /** Who the participants are, in three or four words: "gezinnen met schulden". */
  readonly who: string;
  /** What makes somebody need it, in a few words. */
  readonly occasion: string;
  /** "Huisbezoek, daarna een groep". */
  readonly form: string;
  readonly group: string;
  readonly exclusion: string;
  readonly reason: string;
  readonly setup: string;
  /** The activities, each "name: what happens". */
  readonly steps: readonly string[];
  readonly elements: readonly string[];
  readonly worker: string;
  readonly setting: readonly string[];
  /** "12 weken, 12 bijeenkomsten". */
  readonly duration: string;
  readonly weeks: number | null;
  readonly ages: readonly [number | null, number | null];
  readonly participants: number;
  readonly perParticipant: number;
  readonly workerHours: number;
  readonly organisations: number;
  readonly evaluation: {
    readonly authors: string;
    readonly year: number;
    readonly n: number;
    readonly completed: number;
    readonly grade: string;
    readonly helped: string;
    readonly hindered: string;
  };
  readonly effects?: readonly {
    readonly authors: string;
    readonly year: number;
    readonly design: 'pre_post' | 'quasi_experiment' | 'rct' | 'mixed_methods';
    readonly n: number;
    readonly nComparison: number | null;
    readonly outcome: string;
    readonly measure: string;
    readonly d: number;
    readonly months: number;
    readonly dropOut: number;
    readonly country?: string;
  }[];
}
