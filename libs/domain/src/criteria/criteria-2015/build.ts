import type { Level } from '../../recognition/level.js';
import type { Criterion } from '../criterion.js';

/** Dutch first, English second: short for a table of anchors. */
export type Pair = readonly [nl: string, en: string];

interface Given {
  readonly id: string;
  readonly level: Level;
  readonly short: Pair;
  readonly title: Pair;
  readonly met: Pair;
  readonly partly: Pair;
  readonly not: Pair;
  /** What the description says too little about when the criterion cannot be assessed. */
  readonly subject: Pair;
  readonly reads: readonly string[];
  readonly attachments?: readonly string[];
}

/** A criterion whose fourth anchor says what is missing, and that missing information is no low score. */
export function criterion(given: Given): Criterion {
  const [subject, subjectEn] = given.subject;
  return {
    id: given.id,
    level: given.level,
    short: bilingual(given.short),
    title: bilingual(given.title),
    anchors: {
      met: bilingual(given.met),
      partly: bilingual(given.partly),
      not: bilingual(given.not),
      not_assessable: {
        nl: `De beschrijving geeft te weinig over ${subject} om te oordelen. Telt niet als lage score.`,
        en: `The description says too little about ${subjectEn} to judge. Does not count as a low score.`,
      },
    },
    reads: given.reads,
    attachments: given.attachments ?? [],
  };
}

function bilingual([nl, en]: Pair): { nl: string; en: string } {
  return { nl, en };
}
