import { isDeveloperSide } from '#domain';
import type { View } from '../facts/viewer.js';

/** Whether this reader sees what is being written now; the others see only what was handed in. */
export const readsPresentAnswers = ({ relations, facts }: View): boolean =>
  isDeveloperSide(relations) || (relations.has('adviser') && facts.state === 'guidance');
