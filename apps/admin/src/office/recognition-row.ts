import type { RecognitionRow } from '../api/types.js';

/** The conditions that are still to be fulfilled. */
export const openConditions = ({ conditions }: RecognitionRow): NonNullable<RecognitionRow['conditions']> =>
  (conditions ?? []).filter(({ fulfilledOn }) => fulfilledOn === null);
