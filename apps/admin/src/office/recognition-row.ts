import type { Day, Level, RecognitionStatus } from '../api/types.js';

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
  /** Whether the reader may start a re-assessment now. */
  mayReassess: boolean;
}
