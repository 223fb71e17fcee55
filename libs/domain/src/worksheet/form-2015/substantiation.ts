import type { Chapter } from '../form.js';
import { question } from './question.js';

const fromSubstantiated = { requiredFrom: 'well_substantiated' } as const;
const subGoals = { nl: 'Subdoelen uit 1.2', en: 'Sub-goals from 1.2' };

/** Chapter 3: why this approach can reach these goals with this group. */
export const substantiation: Chapter = {
  id: 'substantiation',
  number: '3',
  title: { nl: 'Onderbouwing', en: 'Substantiation' },
  sections: [
    {
      id: 'substantiation.problem',
      number: '3.1',
      title: { nl: 'Probleem', en: 'Problem' },
      questions: [
        question({
          id: 'substantiation.problem',
          title: { nl: 'Probleem', en: 'Problem' },
          guidance: {
            nl: 'Om welk probleem gaat het? Beschrijf met gegevens en bronnen de aard, de ernst, de omvang en de spreiding. Zeg ook hoe de doelgroep het zelf beleeft en wat de gevolgen zijn als er niets gebeurt.',
            en: 'Which problem is at stake? Describe its nature, severity, size and spread with data and sources. Also say how the group experiences it and what follows when nothing is done.',
          },
          type: 'rich',
          maxWords: 800,
          ...fromSubstantiated,
        }),
      ],
    },
    {
      id: 'substantiation.causes',
      number: '3.2',
      title: { nl: 'Oorzaken', en: 'Causes' },
      questions: [
        question({
          id: 'substantiation.causes',
          title: { nl: 'Oorzaken', en: 'Causes' },
          guidance: {
            nl: 'Waardoor ontstaat het probleem en waardoor blijft het bestaan? Onderscheid oorzaken, risicofactoren, factoren die het in stand houden en factoren die beschermen. Geef bij elke factor een bron.',
            en: 'What brings the problem about and what keeps it going? Distinguish causes, risk factors, maintaining factors and protective factors. Give a source for each factor.',
          },
          type: 'rich',
          maxWords: 800,
          ...fromSubstantiated,
        }),
      ],
    },
    {
      id: 'substantiation.factors',
      number: '3.3',
      title: { nl: 'Aan te pakken factoren', en: 'Factors tackled' },
      questions: [
        question({
          id: 'substantiation.factors',
          title: { nl: 'Aan te pakken factoren', en: 'Factors tackled' },
          guidance: {
            nl: 'Welke van de oorzaken uit 3.2 pakt de interventie aan? Noem alleen factoren die uw aanpak echt verandert. Leg per factor uit waarom juist deze, en waarom andere oorzaken erbuiten vallen.',
            en: 'Which of the causes of 3.2 does the intervention tackle? Name only factors that your approach really changes. Explain for each why this one, and why other causes are left out.',
          },
          example: {
            nl: 'De eerste factor is schaamte. Wie niet vertelt dat hij eenzaam is, blijft onzichtbaar voor huisarts en buren. Inkomen speelt ook mee, maar valt buiten deze interventie: daarvoor wijst de vrijwilliger de weg naar het sociaal raadsliedenwerk.',
            en: 'The first factor is shame. Those who do not say that they are lonely remain invisible to doctor and neighbours. Income plays a part too, but lies outside this intervention: the volunteer points the way to the social advice service.',
          },
          type: 'rich',
          maxWords: 600,
          ...fromSubstantiated,
        }),
        question({
          id: 'substantiation.factor_links',
          title: { nl: 'Factoren en subdoelen', en: 'Factors and sub-goals' },
          guidance: {
            nl: 'Koppel elke factor aan ten minste één subdoel. Een factor zonder subdoel hoort niet in deze tabel.',
            en: 'Link each factor to at least one sub-goal. A factor without a sub-goal does not belong in this table.',
          },
          type: 'links',
          linkLabels: { from: { nl: 'Factor uit 3.2', en: 'Factor from 3.2' }, to: subGoals },
          minItems: 1,
          maxItems: 20,
          ...fromSubstantiated,
        }),
      ],
    },
    {
      id: 'substantiation.justification',
      number: '3.4',
      title: { nl: 'Verantwoording', en: 'Justification' },
      questions: [
        question({
          id: 'substantiation.justification',
          title: { nl: 'Verantwoording', en: 'Justification' },
          guidance: {
            nl: 'Waarom bereikt deze aanpak deze doelen bij deze doelgroep? Noem de theorie en het onderzoek waarop u steunt. Loop uw activiteiten langs en zeg bij elke activiteit wat zij in gang zet.',
            en: 'Why does this approach reach these goals with this group? Name the theory and the research on which you rely. Go through your activities and say for each what it sets in motion.',
          },
          type: 'rich',
          maxWords: 1000,
          ...fromSubstantiated,
        }),
        question({
          id: 'substantiation.activity_links',
          title: { nl: 'Activiteiten en subdoelen', en: 'Activities and sub-goals' },
          guidance: {
            nl: 'Koppel elke activiteit uit 1.3 aan de subdoelen waaraan zij bijdraagt. Elk subdoel komt ten minste één keer voor.',
            en: 'Link each activity of 1.3 to the sub-goals it contributes to. Every sub-goal appears at least once.',
          },
          type: 'links',
          linkLabels: { from: { nl: 'Activiteit uit 1.3', en: 'Activity from 1.3' }, to: subGoals },
          minItems: 1,
          maxItems: 25,
          ...fromSubstantiated,
        }),
      ],
    },
  ],
};
