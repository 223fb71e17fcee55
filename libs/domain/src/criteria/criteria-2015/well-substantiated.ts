import type { Criterion } from '../criterion.js';
import { criterion } from './build.js';

const level = 'well_substantiated';

/** Added from "well substantiated": is it plausible that it works, and why? */
export const wellSubstantiated: readonly Criterion[] = [
  criterion({
    id: 'problem_data',
    level,
    short: ['Probleem met gegevens', 'Problem with data'],
    title: [
      'Het probleem is volledig en met gegevens beschreven: aard, ernst, omvang, spreiding, beleving en gevolgen',
      'The problem is described completely and with data: nature, severity, size, spread, perception and consequences',
    ],
    met: [
      'Alle zes kanten zijn beschreven, met recente gegevens over deze doelgroep.',
      'All six sides are described, with recent data on this target group.',
    ],
    partly: [
      'Een of twee kanten ontbreken, of de gegevens gaan over een ruimere groep.',
      'One or two sides are missing, or the data concern a wider group.',
    ],
    not: ['Het probleem wordt gesteld zonder gegevens.', 'The problem is stated without data.'],
    subject: ['het probleem', 'the problem'],
    reads: ['substantiation.problem', 'literature.references'],
  }),
  criterion({
    id: 'causes',
    level,
    short: ['Oorzaken', 'Causes'],
    title: [
      'De oorzaken zijn ontleed in risicofactoren, in stand houdende en beschermende factoren',
      'The causes are analysed into risk, maintaining and protective factors',
    ],
    met: [
      'De factoren zijn onderscheiden, met bronnen, en hun onderlinge verband is duidelijk.',
      'The factors are distinguished, with sources, and how they relate is clear.',
    ],
    partly: [
      'Er staan factoren, maar de soorten lopen door elkaar of bronnen ontbreken.',
      'Factors are given, but the kinds are mixed up or sources are missing.',
    ],
    not: ['Oorzaken ontbreken of zijn alleen verondersteld.', 'Causes are missing or merely assumed.'],
    subject: ['de oorzaken', 'the causes'],
    reads: ['substantiation.causes', 'literature.references'],
  }),
  criterion({
    id: 'factors_linked',
    level,
    short: ['Factoren en subdoelen', 'Factors and sub-goals'],
    title: [
      'Factoren die worden aangepakt, zijn benoemd en gekoppeld aan subdoelen',
      'Factors that are tackled are named and linked to sub-goals',
    ],
    met: [
      'Elke factor heeft een subdoel en de keuze is uitgelegd.',
      'Every factor has a sub-goal and the choice is explained.',
    ],
    partly: [
      'Factoren zijn benoemd, maar een koppeling of uitleg ontbreekt.',
      'Factors are named, but a link or explanation is missing.',
    ],
    not: [
      'Factoren ontbreken of volgen niet uit de oorzaken.',
      'Factors are missing or do not follow from the causes.',
    ],
    subject: ['de factoren', 'the factors'],
    reads: ['substantiation.factors', 'substantiation.factor_links', 'goal.sub_goals'],
  }),
  criterion({
    id: 'justification',
    level,
    short: ['Verantwoording', 'Justification'],
    title: [
      'Doelgroep, doelen en werkwijze passen bij elkaar: het is verantwoord hoe deze aanpak deze doelen bij deze groep bereikt',
      'Group, goals and method fit: it is accounted for how this approach reaches these goals with this group',
    ],
    met: [
      'Theorie en onderzoek maken per activiteit aannemelijk dat zij het subdoel dichterbij brengt.',
      'Theory and research make it plausible for each activity that it brings the sub-goal closer.',
    ],
    partly: [
      'De hoofdlijn is verantwoord, maar niet voor elke activiteit of deze groep.',
      'The main line is accounted for, but not for every activity or this group.',
    ],
    not: [
      'De keuze voor de aanpak wordt niet verantwoord.',
      'The choice of the approach is not accounted for.',
    ],
    subject: ['de verantwoording', 'the justification'],
    reads: [
      'substantiation.justification',
      'substantiation.activity_links',
      'approach.content',
      'goal.sub_goals',
    ],
  }),
  criterion({
    id: 'working_elements',
    level,
    short: ['Werkzame elementen', 'Working elements'],
    title: ['De werkzame elementen zijn benoemd', 'The working elements are named'],
    met: [
      'De elementen volgen uit de verantwoording en bij elk staat waarom het moet blijven.',
      'The elements follow from the justification and each says why it must stay.',
    ],
    partly: [
      'Er staan elementen, maar het waarom of de herkomst is niet steeds duidelijk.',
      'Elements are given, but why they matter or where they come from is not always clear.',
    ],
    not: [
      'De lijst herhaalt de activiteiten of ontbreekt.',
      'The list repeats the activities or is missing.',
    ],
    subject: ['de werkzame elementen', 'the working elements'],
    reads: ['working_elements.elements', 'substantiation.justification'],
  }),
  criterion({
    id: 'involvement',
    level,
    short: ['Betrokkenheid doelgroep', 'Involvement of the group'],
    title: [
      'De doelgroep is betrokken bij de ontwikkeling',
      'The target group was involved in the development',
    ],
    met: [
      'Er staat wie meedacht, wanneer, en wat er daardoor is veranderd.',
      'It says who contributed, when, and what changed because of it.',
    ],
    partly: [
      'De groep is geraadpleegd, maar het gevolg is niet zichtbaar.',
      'The group was consulted, but the consequence is not visible.',
    ],
    not: ['De doelgroep speelde geen rol.', 'The target group played no part.'],
    subject: ['de betrokkenheid', 'the involvement'],
    reads: ['target_group.involvement', 'extras.history'],
  }),
  criterion({
    id: 'quality',
    level,
    short: ['Kwaliteitsbewaking', 'Quality assurance'],
    title: ['De kwaliteit van de uitvoering wordt bewaakt', 'The quality of delivery is assured'],
    met: [
      'Er is een vaste werkwijze die afwijkingen zichtbaar maakt, en iemand die dan handelt.',
      'There is a fixed procedure that shows deviations, and someone who then acts.',
    ],
    partly: [
      'Er is iets geregeld, maar niet voor alle uitvoerders of zonder gevolg.',
      'Something is arranged, but not for all who deliver, or without consequence.',
    ],
    not: ['Bewaking ontbreekt of berust op toeval.', 'Assurance is missing or left to chance.'],
    subject: ['de kwaliteitsbewaking', 'the quality assurance'],
    reads: ['delivery.quality', 'delivery.competences'],
  }),
  criterion({
    id: 'sources',
    level,
    short: ['Bronnen', 'Sources'],
    title: ['De bronnen zijn vermeld', 'The sources are cited'],
    met: [
      'Elke bewering die een bron vraagt, heeft er een, en die is terug te vinden.',
      'Every claim that needs a source has one, and it can be found.',
    ],
    partly: [
      'Er zijn bronnen, maar niet overal, of enkele zijn niet terug te vinden.',
      'There are sources, but not everywhere, or some cannot be found.',
    ],
    not: ['De onderbouwing noemt nauwelijks bronnen.', 'The substantiation hardly names any sources.'],
    subject: ['de bronnen', 'the sources'],
    reads: [
      'literature.references',
      'substantiation.problem',
      'substantiation.causes',
      'substantiation.justification',
    ],
  }),
];
