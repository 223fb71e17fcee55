import type { RecognitionAct } from '#domain';
import type { Day, Level, Reason, RecognitionStatus } from '../api/types.js';

/** The current recognition of an intervention, as the list shows it. */
export interface RecognitionRow {
  id: string;
  interventionId: string;
  submissionId: string;
  title: string;
  organisation: string | null;
  level: Level;
  status: RecognitionStatus;
  validFrom: Day;
  validUntil: Day;
  /** Address of the public page; null while there is none. */
  slug: string | null;
  conditions?: { id: string; number: number; text: string; dueOn: Day; fulfilledOn: Day | null }[];
  /** What an act on it is based on. */
  version: number;
  endedOn: Day | null;
  /** What the reader could do, and why not yet. */
  acts: { act: RecognitionAct; open: boolean; reasons: Reason[] }[];
}

/** The conditions that are still to be fulfilled. */
export const openConditions = ({ conditions }: RecognitionRow): NonNullable<RecognitionRow['conditions']> =>
  (conditions ?? []).filter(({ fulfilledOn }) => fulfilledOn === null);
