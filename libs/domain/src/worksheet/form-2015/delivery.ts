import type { Bilingual } from '../bilingual.js';
import type { Chapter, Section } from '../form.js';
import { always, question } from './question.js';

const part = (number: string, id: string, title: Bilingual, guidance: Bilingual): Section => ({
  id: `delivery.${id}`,
  number,
  title,
  questions: [question({ id: `delivery.${id}`, title, guidance, type: 'rich', maxWords: 400, ...always })],
});

const costs: Section = {
  id: 'delivery.costs',
  number: '2.7',
  title: { nl: 'Kosten en uren', en: 'Costs and hours' },
  questions: [
    question({
      id: 'delivery.costs',
      title: { nl: 'Kosten en uren', en: 'Costs and hours' },
      guidance: {
        nl: 'Reken met een gewoon jaar en een gewone groep. Noem per post de uren en de kosten. Zet in de eerste post het aantal deelnemers en het prijspeil. Eenmalige kosten krijgen een eigen regel die met ‘Eenmalig’ begint.',
        en: 'Calculate for an ordinary year and an ordinary group. Give hours and costs for each item. Put the number of participants and the price level in the first item. One-off costs get a line of their own that begins with ‘One-off’.',
      },
      type: 'costs',
      minItems: 1,
      maxItems: 25,
      ...always,
    }),
  ],
};

/** Chapter 2: what another organisation needs in order to do the same. */
export const delivery: Chapter = {
  id: 'delivery',
  number: '2',
  title: { nl: 'Uitvoering', en: 'Delivery' },
  sections: [
    part(
      '2.1',
      'materials',
      { nl: 'Materialen', en: 'Materials' },
      {
        nl: 'Welke materialen horen bij de interventie, voor uitvoerders en voor deelnemers? Noem bij elk materiaal hoe men eraan komt en of het actueel is. Het handboek voegt u toe als bijlage.',
        en: 'Which materials belong to the intervention, for workers and for participants? For each, say how to obtain it and whether it is up to date. Add the handbook as an attachment.',
      },
    ),
    part(
      '2.2',
      'location',
      { nl: 'Locatie en type organisatie', en: 'Location and type of organisation' },
      {
        nl: 'Welk soort organisatie kan de interventie uitvoeren, en op welke plaats gebeurt dat? Noem eisen aan de ruimte, de bereikbaarheid en de toegankelijkheid.',
        en: 'Which kind of organisation can deliver the intervention, and where does it take place? Give requirements for the room, the accessibility and how it can be reached.',
      },
    ),
    part(
      '2.3',
      'competences',
      { nl: 'Opleiding en competenties', en: 'Training and competences' },
      {
        nl: 'Wie voert de interventie uit, met welke opleiding en welke vaardigheden? Beschrijf de training: duur, inhoud, trainer, en hoe vaak iemand haar herhaalt.',
        en: 'Who delivers the intervention, with which education and which skills? Describe the training: length, content, trainer, and how often it is repeated.',
      },
    ),
    part(
      '2.4',
      'quality',
      { nl: 'Kwaliteitsbewaking', en: 'Quality assurance' },
      {
        nl: 'Hoe merkt u dat de interventie wordt uitgevoerd zoals bedoeld, en wat doet u als dat niet zo is? Denk aan intervisie, registratie, tevredenheid en een jaarlijkse terugblik.',
        en: 'How do you notice that the intervention is delivered as intended, and what do you do when it is not? Think of peer supervision, registration, satisfaction and a yearly review.',
      },
    ),
    part(
      '2.5',
      'conditions',
      { nl: 'Randvoorwaarden', en: 'Conditions' },
      {
        nl: 'Wat moet er in en om de organisatie geregeld zijn? Beschrijf draagvlak, samenwerking met anderen en het netwerk dat nodig is om deelnemers te vinden en te verwijzen.',
        en: 'What must be arranged in and around the organisation? Describe support, cooperation with others and the network needed to find and refer participants.',
      },
    ),
    part(
      '2.6',
      'implementation',
      { nl: 'Implementatie', en: 'Implementation' },
      {
        nl: 'Welke stappen zet een organisatie die wil beginnen, en hoeveel tijd kosten die? Zeg welke hulp u daarbij geeft en wat elders moeilijk bleek.',
        en: 'Which steps does an organisation take that wants to begin, and how much time do they need? Say what help you give and what proved difficult elsewhere.',
      },
    ),
    costs,
  ],
};
