/** Something that must hold for every row at any moment, whatever was interrupted. */
export interface Invariant {
  readonly name: string;
  /** What holds, as a sentence. */
  readonly holds: string;
  /** Selects what breaks it: `id` and a short `detail`. */
  readonly sql: string;
}
