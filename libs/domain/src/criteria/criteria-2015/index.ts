import type { Criterion } from '../criterion.js';
import { effective } from './effective.js';
import { wellDescribed } from './well-described.js';
import { wellSubstantiated } from './well-substantiated.js';

/** Criteria 2015-2018, in the order in which an assessor meets them. */
export const criteria2015: readonly Criterion[] = [...wellDescribed, ...wellSubstantiated, ...effective];
