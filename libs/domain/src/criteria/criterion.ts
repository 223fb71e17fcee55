import type { Level } from '../recognition/level.js';
import type { Bilingual } from '../worksheet/bilingual.js';

/** What an assessor judges. */
export interface Criterion {
  /** Stable for ever: judgements point at it. */
  readonly id: string;
  /** The lowest level whose dossiers are judged on it. */
  readonly level: Level;
  /** The criterion as a sentence that is met or not. */
  readonly title: Bilingual;
  /** A few words, for lists. */
  readonly short: Bilingual;
  /** What each verdict means for this criterion. */
  readonly anchors: Readonly<Record<'met' | 'partly' | 'not' | 'not_assessable', Bilingual>>;
  /** Ids of the questions whose answers it reads. */
  readonly reads: readonly string[];
  /** Kinds of attachments it reads beside the answers. */
  readonly attachments: readonly string[];
}
