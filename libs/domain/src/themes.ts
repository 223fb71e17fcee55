import type { Bilingual } from './worksheet/bilingual.js';

/** The subjects of the databank. */
export const themeIds = [
  'poverty_debt',
  'loneliness',
  'domestic_violence',
  'informal_care',
  'parenting_youth',
  'participation',
  'mental_health',
  'grief_loss',
  'inclusion',
  'volunteering',
  'neighbourhood',
  'independent_ageing',
] as const;
export type ThemeId = (typeof themeIds)[number];

/** A subject under which interventions are found in the catalogue. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: Bilingual;
}

/** The twelve themes of the databank, in alphabetical order of the Dutch label. */
export const themes: readonly Theme[] = [
  { id: 'poverty_debt', label: { nl: 'Armoede en schulden', en: 'Poverty and debt' } },
  { id: 'loneliness', label: { nl: 'Eenzaamheid', en: 'Loneliness' } },
  { id: 'domestic_violence', label: { nl: 'Huiselijk geweld', en: 'Domestic violence' } },
  { id: 'informal_care', label: { nl: 'Mantelzorg', en: 'Informal care' } },
  { id: 'parenting_youth', label: { nl: 'Opvoeden en opgroeien', en: 'Parenting and growing up' } },
  { id: 'participation', label: { nl: 'Participatie en werk', en: 'Participation and work' } },
  { id: 'mental_health', label: { nl: 'Psychische kwetsbaarheid', en: 'Mental vulnerability' } },
  { id: 'grief_loss', label: { nl: 'Rouw en verlies', en: 'Grief and loss' } },
  { id: 'inclusion', label: { nl: 'Samenleven en inclusie', en: 'Living together and inclusion' } },
  { id: 'volunteering', label: { nl: 'Vrijwillige inzet', en: 'Volunteering' } },
  { id: 'neighbourhood', label: { nl: 'Wijk en buurt', en: 'Neighbourhood' } },
  { id: 'independent_ageing', label: { nl: 'Zelfstandig ouder worden', en: 'Ageing independently' } },
];
