import { type RecognitionStatus, recognitionStatuses } from '#domain';
import type { FacetName } from './query.js';

/** Without a choice of status, a search shows what somebody can use now. */
export const shownByDefault: readonly RecognitionStatus[] = ['valid', 'reserved', 'reassessing', 'imported'];

/**
 * For every value of every group: how many entries one would see by choosing it. A group's own choices do not count
 * for itself, as choosing a second value of a group widens the result.
 */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Statuses in the order of the page. */
export const statusOrder: readonly RecognitionStatus[] = recognitionStatuses;
