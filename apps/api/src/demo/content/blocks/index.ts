import { inclusion, independentAgeing, neighbourhood } from './living-together.js';
import { participation, povertyDebt, volunteering } from './means-of-living.js';
import { griefLoss, informalCare, loneliness } from './near-people.js';
import { domesticViolence, mentalHealth, parentingYouth } from './safe-home.js';
import type { ThemeBlock } from './theme-block.js';

export type { ThemeBlock } from './theme-block.js';

/** The building blocks by theme id. */
export const themeBlocks: Readonly<Record<string, ThemeBlock>> = {
  poverty_debt: povertyDebt,
  loneliness,
  domestic_violence: domesticViolence,
  informal_care: informalCare,
  parenting_youth: parentingYouth,
  participation,
  mental_health: mentalHealth,
  grief_loss: griefLoss,
  inclusion,
  volunteering,
  neighbourhood,
  independent_ageing: independentAgeing,
};
