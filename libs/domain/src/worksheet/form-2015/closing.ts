import type { Chapter } from '../form.js';
import { question } from './question.js';

/** Chapters 5 and 6 and the parts that are offered but never demanded. */
export const workingElements: Chapter = {
  id: 'working_elements',
  number: '5',
  title: { nl: 'Werkzame elementen', en: 'Working elements' },
  sections: [
    {
      id: 'working_elements.list',
      number: '5',
      title: { nl: 'Werkzame elementen', en: 'Working elements' },
      questions: [
        question({
          id: 'working_elements.elements',
          title: { nl: 'Werkzame elementen', en: 'Working elements' },
          guidance: {
            nl: 'Wat moet blijven als een ander de interventie aanpast? Noem drie tot acht elementen. Schrijf achter de dubbele punt waarom het element niet weg kan.',
            en: 'What must stay when someone else adapts the intervention? Name three to eight elements. After the colon, write why the element cannot be left out.',
          },
          example: {
            nl: 'Een kleine groep die blijft: met zes tot acht mensen uit dezelfde buurt ontstaat ook contact buiten de bijeenkomst.',
            en: 'A small group that stays: with six to eight people from one neighbourhood, contact also grows outside the meeting.',
          },
          type: 'list',
          itemForm: 'title_and_why',
          minItems: 2,
          maxItems: 8,
          maxWords: 60,
          requiredFrom: 'well_described',
        }),
      ],
    },
  ],
};

export const literature: Chapter = {
  id: 'literature',
  number: '6',
  title: { nl: 'Literatuur', en: 'Literature' },
  sections: [
    {
      id: 'literature.list',
      number: '6',
      title: { nl: 'Aangehaalde literatuur', en: 'References' },
      questions: [
        question({
          id: 'literature.references',
          title: { nl: 'Bronnen', en: 'Sources' },
          guidance: {
            nl: 'Elke bron die u noemt, één per regel: auteurs, jaar, titel, uitgever of tijdschrift. Noem alleen bronnen die u zelf las.',
            en: 'Every source you cite, one per line: authors, year, title, publisher or journal. Name only sources that you have read yourself.',
          },
          type: 'list',
          itemForm: 'sentence',
          minItems: 1,
          maxItems: 150,
          maxWords: 80,
          requiredFrom: 'well_substantiated',
        }),
      ],
    },
  ],
};

export const extras: Chapter = {
  id: 'extras',
  number: '',
  title: { nl: 'Bijlagen en extra', en: 'Attachments and extras' },
  sections: [
    {
      id: 'extras.attachments',
      number: '',
      title: { nl: 'Bijlagen', en: 'Attachments' },
      questions: [
        question({
          id: 'extras.attachments',
          title: { nl: 'Overzicht van de bijlagen', en: 'Overview of the attachments' },
          guidance: {
            nl: 'Noem per bijlage wat zij bevat en wie haar mag lezen: handboek, materialen, onderzoeksrapporten. De bestanden zelf voegt u toe onder Bijlagen.',
            en: 'For each attachment, say what it contains and who may read it: handbook, materials, research reports. Add the files themselves under Attachments.',
          },
          type: 'list',
          maxItems: 30,
          maxWords: 40,
        }),
      ],
    },
    {
      id: 'extras.optional',
      number: '',
      title: { nl: 'Extra informatie', en: 'Additional information' },
      questions: [
        question({
          id: 'extras.practice_example',
          title: { nl: 'Praktijkvoorbeeld', en: 'Practice example' },
          guidance: {
            nl: 'Vertel hoe het bij één deelnemer ging, van aanmelding tot afronding. Verander namen en herkenbare feiten, en vraag toestemming.',
            en: 'Tell how it went for one participant, from registration to closing. Change names and recognisable facts, and ask permission.',
          },
          type: 'rich',
          maxWords: 500,
        }),
        question({
          id: 'extras.film',
          title: { nl: 'Korte film', en: 'Short film' },
          guidance: {
            nl: 'Het adres van een film van enkele minuten, met ondertiteling.',
            en: 'The address of a film of a few minutes, with subtitles.',
          },
          type: 'url',
        }),
        question({
          id: 'extras.similar',
          title: { nl: 'Soortgelijke interventies', en: 'Similar interventions' },
          guidance: {
            nl: 'Welke interventies lijken op de uwe, en wat is het verschil? Dat helpt professionals te kiezen.',
            en: 'Which interventions resemble yours, and what is the difference? That helps professionals to choose.',
          },
          type: 'rich',
          maxWords: 300,
        }),
        question({
          id: 'extras.history',
          title: { nl: 'Ontstaan', en: 'History of development' },
          guidance: {
            nl: 'Hoe en waarom ontstond de interventie, en wat veranderde er sindsdien?',
            en: 'How and why did the intervention come about, and what has changed since?',
          },
          type: 'rich',
          maxWords: 300,
        }),
      ],
    },
  ],
};
