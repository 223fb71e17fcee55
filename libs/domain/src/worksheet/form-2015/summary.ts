import type { Chapter, Question } from '../form.js';
import type { Bilingual } from '../bilingual.js';
import { always, question } from './question.js';

/** One page in all: the limits of the parts add up to this number of words. */
export const summaryWords = 600;

const part = (id: string, maxWords: number, title: Bilingual, guidance: Bilingual): Question =>
  question({
    id: `summary.${id}`,
    title,
    guidance,
    type: 'rich',
    maxWords,
    ...always,
  });

/** The public summary: what a professional reads first. */
export const summary: Chapter = {
  id: 'summary',
  number: '',
  title: { nl: 'Samenvatting', en: 'Summary' },
  sections: [
    {
      id: 'summary.page',
      number: '',
      title: { nl: 'Samenvatting', en: 'Summary' },
      maxWords: summaryWords,
      questions: [
        part(
          'goal',
          60,
          { nl: 'Doel', en: 'Goal' },
          {
            nl: 'Zeg in één of twee zinnen wat er na afloop anders is voor de deelnemer. Noem hoeveel en na hoeveel tijd.',
            en: 'Say in one or two sentences what is different for the participant afterwards. Say how much and after how long.',
          },
        ),
        part(
          'target_group',
          80,
          { nl: 'Doelgroep', en: 'Target group' },
          {
            nl: 'Voor wie is de interventie, en voor wie niet? Een professional moet hier zijn eigen cliënt in kunnen herkennen.',
            en: 'For whom is the intervention, and for whom is it not? A professional should recognise a client here.',
          },
        ),
        part(
          'approach',
          150,
          { nl: 'Aanpak', en: 'Approach' },
          {
            nl: 'Beschrijf wat er gebeurt, in de volgorde waarin het gebeurt. Noem vorm, aantal bijeenkomsten, duur en wie het doet.',
            en: 'Describe what happens, in the order in which it happens. Give form, number of meetings, duration and who does it.',
          },
        ),
        part(
          'materials',
          40,
          { nl: 'Materialen', en: 'Materials' },
          {
            nl: 'Welk handboek, welke training en welke andere materialen zijn er?',
            en: 'Which handbook, training and other materials are there?',
          },
        ),
        part(
          'substantiation',
          90,
          { nl: 'Onderbouwing', en: 'Substantiation' },
          {
            nl: 'Welk probleem pakt u aan, welke oorzaken verandert u, en waarom werkt deze aanpak dan? De bronnen staan in hoofdstuk 3.',
            en: 'Which problem do you address, which causes do you change, and why does this approach work? The sources are in chapter 3.',
          },
        ),
        part(
          'research',
          80,
          { nl: 'Onderzoek', en: 'Research' },
          {
            nl: 'Wat is onderzocht en wat kwam eruit? Noem ook wat u niet vond.',
            en: 'What was studied and what was found? Also say what you did not find.',
          },
        ),
        part(
          'working_elements',
          50,
          { nl: 'Werkzame elementen', en: 'Working elements' },
          {
            nl: 'Noem de elementen uit hoofdstuk 5 die bij elke aanpassing moeten blijven.',
            en: 'Name the elements of chapter 5 that must stay with every adaptation.',
          },
        ),
        part(
          'organisations',
          25,
          { nl: 'Uitvoerende organisaties', en: 'Executing organisations' },
          {
            nl: 'Welk soort organisaties voert de interventie uit, en hoeveel zijn het er nu?',
            en: 'Which kind of organisations deliver the intervention, and how many are there now?',
          },
        ),
        part(
          'costs',
          25,
          { nl: 'Kosten', en: 'Costs' },
          {
            nl: 'Noem de kosten per deelnemer en het prijspeil. De hele tabel staat bij 2.7.',
            en: 'Give the costs per participant and the price level. The full table is in 2.7.',
          },
        ),
      ],
    },
  ],
};
