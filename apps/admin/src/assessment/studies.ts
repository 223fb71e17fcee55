import {
  type CausalStrength,
  causalStrengths,
  type Criterion,
  effectStudiesQuestion,
  studiesAreJudged,
  type StudyRecord,
} from '#domain';
import { isJudged, type StudyJudgements, type StudyText } from './study-types.js';
import type { Revisions } from './useRevisions.js';

/** The effect studies in the version that is judged. */
export function studiesOf({ latest }: Revisions): StudyRecord[] {
  const answer = latest?.answers[effectStudiesQuestion];
  return Array.isArray(answer) ? (answer as StudyRecord[]) : [];
}

/** Studies that still need a causal strength, or the justification of it, before handing in, and where the first of them is judged. */
export interface StudiesLeft {
  count: number;
  to: string;
}

/** What is left to do on studies; null when nothing is. */
export function studiesLeft(
  criteria: readonly Criterion[],
  carriedOver: ReadonlySet<string>,
  studies: readonly StudyRecord[],
  texts: Readonly<Record<string, StudyText | undefined>>,
): StudiesLeft | null {
  const open = studies.flatMap((_, index) => (isJudged(texts[index + 1]) ? [] : [index + 1]));
  const reading = criteria.find(({ reads }) => reads.includes(effectStudiesQuestion));
  if (open.length === 0 || !reading || !studiesAreJudged(criteria, [...carriedOver])) return null;
  return { count: open.length, to: `?criterion=${reading.id}&study=${open[0]}` };
}

/** What one assessor finds of one study, with the name the reader may see; none for one's own. */
export interface StudyVoice {
  by: string | null;
  judgement: StudyJudgements['own'][number];
}

/** What everybody finds of the study with this number, one's own first. */
export function voicesOn(number: number, { own, others }: StudyJudgements): StudyVoice[] {
  const all = [{ by: null, studies: own }, ...others];
  return all.flatMap(({ by, studies }) =>
    studies.filter((one) => one.studyNumber === number).map((judgement) => ({ by, judgement })),
  );
}

/** From weak to strong. */
export const inOrderOfStrength = (voices: readonly StudyVoice[]): CausalStrength[] =>
  voices
    .flatMap(({ judgement }) => judgement.strength ?? [])
    .sort((one, other) => causalStrengths.indexOf(one) - causalStrengths.indexOf(other));

/** Whether the strengths lie two steps apart or more, as verdicts that are divided do. */
export function strengthsDiffer(strengths: readonly CausalStrength[]): boolean {
  const steps = strengths.map((strength) => causalStrengths.indexOf(strength));
  return Math.max(...steps) - Math.min(...steps) >= 2;
}
