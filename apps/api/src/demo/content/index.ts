import { answersOf } from './answers-of.js';
import { careAndMoney } from './composed/care-and-money.js';
import { compose } from './composed/compose.js';
import { lonelinessAndGrief } from './composed/loneliness-grief.js';
import { safeAndGrowing } from './composed/safe-and-growing.js';
import { streetAndAge } from './composed/street-and-age.js';
import { togetherAndVolunteering } from './composed/together-and-volunteering.js';
import { workAndMind } from './composed/work-and-mind.js';
import { deDerdeStoel } from './rich/de-derde-stoel.js';
import { richTexts } from './rich/index.js';
import type { DemoIntervention } from './types.js';

export { demoAdvice, type DemoAdvice } from './advice.js';
export { demoFeedback, type DemoFeedback } from './feedback.js';
export { demoJustifications, justificationFor } from './justifications.js';
export { type DemoOrganisation, demoOrganisations, demoPeople, type DemoPerson } from './people.js';
export { demoQuickscan } from './quickscan.js';
export { type DemoIntervention, type Destiny, destinies, type EditionFacts } from './types.js';

const derdeStoel: DemoIntervention = {
  key: 'de-derde-stoel',
  title: deDerdeStoel.title,
  subtitle: deDerdeStoel.subtitle,
  organisation: deDerdeStoel.organisation,
  themes: ['loneliness', 'grief_loss', 'independent_ageing'],
  requestedLevel: 'well_substantiated',
  goalSentence:
    'Weduwen en weduwnaars van 65 jaar en ouder zijn na een half jaar minder eenzaam, doordat een getrainde leeftijdgenoot eerst thuis komt en daarna samen met hen naar een vaste groep in de buurt gaat.',
  answers: answersOf(deDerdeStoel),
  editionFacts: {
    who: '65 jaar en ouder, partner verloren',
    occasion: 'Partner verloren, zes maanden tot drie jaar geleden',
    form: 'Huisbezoek, daarna een groep',
    duration: '6 maanden, 14 contacten',
    costs: '€ 410 per deelnemer',
    deliveredBy: 'Vrijwilligers met sociaal werker',
    training: 'Twee dagdelen',
    setting: ['Thuis', 'Buurthuis'],
    organisations: '11 organisaties',
    ageFrom: 65,
    ageTo: null,
    costPerParticipant: 410,
    durationWeeks: 26,
  },
  destiny: 'published',
};

const composed = [
  ...lonelinessAndGrief,
  ...careAndMoney,
  ...safeAndGrowing,
  ...workAndMind,
  ...togetherAndVolunteering,
  ...streetAndAge,
].map((spec) => compose(spec, richTexts[spec.key]));

/** All invented interventions of the demonstration; De Derde Stoel first, as on the reference screens. */
export const demoInterventions: readonly DemoIntervention[] = [derdeStoel, ...composed];
