import type { Chapter } from '../form.js';
import { question } from './question.js';

/** Chapter 4: what was found out about delivery and about effects. */
export const research: Chapter = {
  id: 'research',
  number: '4',
  title: { nl: 'Onderzoek', en: 'Research' },
  sections: [
    {
      id: 'research.delivery',
      number: '4.1',
      title: { nl: 'Onderzoek naar de uitvoering', en: 'Research on delivery' },
      questions: [
        question({
          id: 'research.delivery_studies',
          title: { nl: 'Procesevaluaties', en: 'Process evaluations' },
          guidance: {
            nl: 'Voer elk onderzoek naar de uitvoering apart in: auteurs, jaar, opzet, omvang. Schrijf bij de bevindingen iets over bereik, waardering, uitvoering zoals bedoeld, en wat hielp of hinderde. Voeg het rapport toe als bijlage.',
            en: 'Enter each study of the delivery separately: authors, year, set-up, size. Under findings, write about reach, appreciation, fidelity, and what helped or hindered. Add the report as an attachment.',
          },
          type: 'studies',
          studyKind: 'delivery',
          minItems: 1,
          maxItems: 20,
          requiredFrom: 'well_described',
        }),
        question({
          id: 'research.delivery_summary',
          title: { nl: 'Wat leerde u ervan', en: 'What you learned from it' },
          guidance: {
            nl: 'Welke verbeteringen volgden uit het onderzoek? Zeg wat u aanpaste en wat u liet zoals het was, met de reden.',
            en: 'Which improvements followed from the research? Say what you changed and what you left as it was, with the reason.',
          },
          type: 'rich',
          maxWords: 400,
          requiredFrom: 'well_described',
        }),
      ],
    },
    {
      id: 'research.effects',
      number: '4.2',
      title: { nl: 'Onderzoek naar effecten', en: 'Research on effects' },
      questions: [
        question({
          id: 'research.effect_studies',
          title: { nl: 'Effectonderzoek', en: 'Effect studies' },
          guidance: {
            nl: 'Voer elk effectonderzoek apart in, ook onderzoek dat weinig of niets vond. Noem per uitkomst het meetmiddel, de effectgrootte en de richting. Voor de drie effectieve niveaus zijn ten minste twee studies nodig.',
            en: 'Enter each effect study separately, also those that found little or nothing. For each outcome give the measure, the effect size and the direction. The three effective levels need at least two studies.',
          },
          type: 'studies',
          studyKind: 'effect',
          minItems: 2,
          maxItems: 40,
          requiredFrom: 'effective_first',
        }),
        question({
          id: 'research.effect_summary',
          title: { nl: 'Samenvatting van de effecten', en: 'Summary of the effects' },
          guidance: {
            nl: 'Wat laten de studies samen zien over uw doelen? Weeg ook de zwakke kanten: uitval, kleine groepen, korte follow-up. Noem elke aanwijzing voor een ongewenst gevolg.',
            en: 'What do the studies together show about your goals? Weigh the weak sides too: drop-out, small groups, short follow-up. Name every sign of an unwanted consequence.',
          },
          type: 'rich',
          maxWords: 600,
          requiredFrom: 'effective_first',
        }),
      ],
    },
  ],
};
