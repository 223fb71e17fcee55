import type { Bilingual } from './bilingual.js';

/** One entry condition; every one must be answered with yes before a draft can be submitted. */
export interface QuickscanItem {
  readonly id: string;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
}

/** The self-test with which a developer begins. Rules of procedure, section Entry. */
export const quickscan: readonly QuickscanItem[] = [
  {
    id: 'planned',
    title: { nl: 'De aanpak is planmatig en doelgericht.', en: 'The approach is planned and goal-directed.' },
    explanation: {
      nl: 'Er is een vaste opbouw met stappen, en vooraf is bepaald wat de deelnemer ermee bereikt. Een losse activiteit of een voorziening is geen interventie.',
      en: 'There is a fixed structure with steps, and it is settled beforehand what the participant will achieve. A single activity or a facility is not an intervention.',
    },
  },
  {
    id: 'target_group',
    title: {
      nl: 'De doelgroep valt binnen het sociale domein.',
      en: 'The target group lies within the social field.',
    },
    explanation: {
      nl: 'De interventie helpt mensen om mee te doen, zich te redden of veilig samen te leven. Alleen medische behandeling hoort in een andere databank.',
      en: 'The intervention helps people to take part, to manage or to live together safely. Purely medical treatment belongs in another databank.',
    },
  },
  {
    id: 'applied',
    title: {
      nl: 'De interventie is op ten minste twee plaatsen uitgevoerd.',
      en: 'The intervention was delivered in at least two places.',
    },
    explanation: {
      nl: 'Twee organisaties of twee gemeenten voerden de hele interventie uit, van werving tot afronding. Een proef die nog loopt telt niet mee.',
      en: 'Two organisations or two municipalities delivered the whole intervention, from recruitment to closing. A pilot that is still running does not count.',
    },
  },
  {
    id: 'handbook',
    title: { nl: 'Er is een handboek.', en: 'There is a handbook.' },
    explanation: {
      nl: 'Met het handboek kan een andere organisatie de interventie zelf uitvoeren. U voegt het toe als bijlage.',
      en: 'With the handbook another organisation can deliver the intervention itself. You add it as an attachment.',
    },
  },
  {
    id: 'process_evaluation',
    title: { nl: 'Er is een procesevaluatie.', en: 'There is a process evaluation.' },
    explanation: {
      nl: 'Iemand onderzocht hoe de uitvoering verliep, wie er werd bereikt en hoe deelnemers en uitvoerders het waardeerden. Het verslag voegt u toe als bijlage.',
      en: 'Someone studied how the delivery went, who was reached and how participants and workers valued it. You add the report as an attachment.',
    },
  },
  {
    id: 'ownership',
    title: { nl: 'U bent eigenaar of heeft de licentie.', en: 'You are the owner or hold the licence.' },
    explanation: {
      nl: 'U mag beslissen over tekst, materialen en gebruik van de naam. Zijn er meer eigenaren, dan zijn zij het eens met deze aanvraag.',
      en: 'You may decide on text, materials and use of the name. If there are several owners, they agree with this submission.',
    },
  },
  {
    id: 'available',
    title: {
      nl: 'De materialen blijven nog ten minste twee jaar beschikbaar.',
      en: 'The materials remain available for at least two more years.',
    },
    explanation: {
      nl: 'Anderen kunnen handboek, training en materialen bij u aanvragen en krijgen dan ook antwoord.',
      en: 'Others can ask you for the handbook, training and materials, and will get an answer.',
    },
  },
];
