import type { Chapter } from '../form.js';
import { always, question } from './question.js';

/** Chapter 1: for whom, to what end and how. */
export const description: Chapter = {
  id: 'description',
  number: '1',
  title: { nl: 'Beschrijving', en: 'Description' },
  sections: [
    {
      id: 'description.target_group',
      number: '1.1',
      title: { nl: 'Doelgroep', en: 'Target group' },
      questions: [
        question({
          id: 'target_group.ultimate',
          title: { nl: 'Uiteindelijke doelgroep', en: 'Ultimate target group' },
          guidance: {
            nl: 'Voor wie moet er iets veranderen? Beschrijf de kenmerken die ertoe doen: leeftijd, sekse, inkomen en opleiding, motivatie, woonsituatie, cultuur en taal. Noem geen kenmerken die voor uw aanpak niet uitmaken.',
            en: 'For whom should something change? Describe the characteristics that matter: age, sex, income and education, motivation, living situation, culture and language. Leave out what makes no difference to your approach.',
          },
          example: {
            nl: 'Zelfstandig wonende mensen van 65 jaar en ouder van wie de partner tussen zes maanden en drie jaar geleden overleed, en die zelf zeggen dat zij gezelschap missen.',
            en: 'People aged 65 and over who live independently, lost their partner between six months and three years ago, and say themselves that they miss company.',
          },
          type: 'rich',
          maxWords: 500,
          ...always,
        }),
        question({
          id: 'target_group.intermediary',
          title: { nl: 'Intermediaire doelgroep', en: 'Intermediary target group' },
          guidance: {
            nl: 'Via wie bereikt u de uiteindelijke doelgroep, en wat vraagt u van hen? Denk aan ouders, vrijwilligers of wijkverpleegkundigen. Is er geen intermediaire doelgroep, schrijf dat dan op.',
            en: 'Through whom do you reach the ultimate target group, and what do you ask of them? Think of parents, volunteers or community nurses. If there is no intermediary group, say so.',
          },
          type: 'rich',
          maxWords: 300,
          ...always,
        }),
        question({
          id: 'target_group.selection',
          title: { nl: 'Selectie van de doelgroep', en: 'Selection of the target group' },
          guidance: {
            nl: 'Hoe bepaalt u of iemand kan meedoen? Noem de indicaties, de contra-indicaties en het middel waarmee u die vaststelt. Zeg ook wat u doet met wie niet past.',
            en: 'How do you decide whether someone can take part? Give the indications, the contra-indications and the means by which you establish them. Also say what you do for those who do not fit.',
          },
          example: {
            nl: 'De sociaal werker voert een intakegesprek van een uur aan de hand van een vragenlijst. Bij een vermoeden van een depressie verwijst zij naar de huisarts en stelt zij de koppeling uit.',
            en: 'The social worker holds an intake interview of one hour, using a questionnaire. If depression is suspected, she refers to the general practitioner and postpones the match.',
          },
          type: 'rich',
          maxWords: 400,
          ...always,
        }),
        question({
          id: 'target_group.involvement',
          title: { nl: 'Betrokkenheid van de doelgroep', en: 'Involvement of the target group' },
          guidance: {
            nl: 'Hoe dacht de doelgroep mee bij het ontwikkelen en verbeteren? Zeg wie dat waren, op welk moment, en wat er door hen is veranderd.',
            en: 'How did the target group contribute to the development and improvement? Say who they were, when, and what changed because of them.',
          },
          type: 'rich',
          maxWords: 300,
          ...always,
        }),
      ],
    },
    {
      id: 'description.goal',
      number: '1.2',
      title: { nl: 'Doel', en: 'Goal' },
      questions: [
        question({
          id: 'goal.main',
          title: { nl: 'Hoofddoel', en: 'Main goal' },
          guidance: {
            nl: 'Wat is er na afloop anders voor de uiteindelijke doelgroep? Beschrijf een toestand, geen activiteit. Noem hoeveel, en na hoeveel tijd.',
            en: 'What is different for the ultimate target group afterwards? Describe a state, not an activity. Say how much, and after how long.',
          },
          example: {
            nl: 'Na zes maanden voelen deelnemers zich minder eenzaam en hebben zij ten minste één nieuw contact dat zij elke week zien of spreken.',
            en: 'After six months participants feel less lonely and have at least one new contact whom they see or speak to every week.',
          },
          type: 'rich',
          maxWords: 150,
          ...always,
        }),
        question({
          id: 'goal.sub_goals',
          title: { nl: 'Subdoelen', en: 'Sub-goals' },
          guidance: {
            nl: 'Welke stappen leiden naar het hoofddoel? Maak elk subdoel specifiek, meetbaar, aanvaardbaar, haalbaar en met een tijd erbij. Schrijf per regel één subdoel en begin met de doelgroep. In hoofdstuk 3 verwijst u naar de nummers.',
            en: 'Which steps lead to the main goal? Make each sub-goal specific, measurable, acceptable, attainable and bound to a time. Write one sub-goal per line and begin with the group. Chapter 3 refers to the numbers.',
          },
          example: {
            nl: 'De deelnemer gaat na vier maanden zelfstandig naar de groep in de buurt.',
            en: 'After four months the participant goes to the neighbourhood group independently.',
          },
          type: 'list',
          minItems: 2,
          maxItems: 12,
          maxWords: 60,
          itemForm: 'sentence',
          ...always,
        }),
      ],
    },
    {
      id: 'description.approach',
      number: '1.3',
      title: { nl: 'Aanpak', en: 'Approach' },
      questions: [
        question({
          id: 'approach.setup',
          title: { nl: 'Opzet', en: 'Set-up' },
          guidance: {
            nl: 'Hoe zit de interventie in elkaar? Beschrijf vorm, volgorde, aantal en duur van de bijeenkomsten, doorlooptijd, groepsgrootte en plaats. Zeg waarin men mag variëren en waarin niet.',
            en: 'How is the intervention built? Describe form, order, number and length of the meetings, total duration, group size and place. Say what may vary and what may not.',
          },
          type: 'rich',
          maxWords: 500,
          ...always,
        }),
        question({
          id: 'approach.content',
          title: { nl: 'Inhoud', en: 'Content' },
          guidance: {
            nl: 'Welke concrete activiteiten voert de uitvoerder ten minste uit, van werving tot afronding? Schrijf zo dat iemand die de interventie niet kent, zich elke stap kan voorstellen.',
            en: 'Which concrete activities does the worker carry out at the least, from recruitment to closing? Write so that someone who does not know the intervention can picture every step.',
          },
          type: 'rich',
          maxWords: 1500,
          ...always,
        }),
      ],
    },
  ],
};
