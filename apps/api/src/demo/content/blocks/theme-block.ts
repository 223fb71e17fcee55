/** What developers within one theme build on: the problem as it is known, its causes, and the theory of change. */
export interface ThemeBlock {
  /** Nature, size, seriousness, perception and consequences; paragraphs. */
  readonly problem: readonly string[];
  readonly causes: readonly string[];
  /** Factors that interventions in this theme tackle, one per sub-goal, with why. */
  readonly factors: readonly { readonly name: string; readonly why: string }[];
  readonly theory: readonly string[];
  /** Who finds and refers participants. */
  readonly referrers: string;
  /** To whom staff turn when someone needs something else. */
  readonly elsewhere: string;
  readonly literature: readonly string[];
}
