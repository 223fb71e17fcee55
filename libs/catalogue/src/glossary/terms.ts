import type { Locale } from '#publication';

/** A word of the field that not every reader knows, and what it means in one or two plain sentences. */
export interface Term {
  /** Part of the address of the explanation on the page. */
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** How it appears in a text, in either language; descriptions stay in the language they were written in. */
  readonly forms: readonly string[];
  readonly means: Readonly<Record<Locale, string>>;
}

const research: readonly Term[] = [
  {
    id: 'procesevaluatie',
    name: { nl: 'procesevaluatie', en: 'process evaluation' },
    forms: ['procesevaluatie', 'procesevaluaties', 'process evaluation', 'process evaluations'],
    means: {
      nl: 'Onderzoek naar de uitvoering: wie is bereikt, wat ging volgens plan en wat vonden mensen ervan.',
      en: 'Research into delivery: who was reached, what went to plan and what people thought of it.',
    },
  },
  {
    id: 'voor-en-nameting',
    name: { nl: 'voor- en nameting', en: 'before and after measurement' },
    forms: ['voor- en nameting', 'voor- en nametingen', 'before and after', 'pre-post'],
    means: {
      nl: 'Er is gemeten voor het begin en na afloop. Zonder andere groep ernaast is niet zeker dat de verandering door de aanpak komt.',
      en: 'Measured before the start and after the end. Without another group beside it, it is not certain that the approach caused the change.',
    },
  },
  {
    id: 'quasi-experiment',
    name: { nl: 'quasi-experiment', en: 'quasi-experiment' },
    forms: ['quasi-experiment', 'quasi-experimenten', 'quasi-experimenteel', 'quasi-experimental'],
    means: {
      nl: 'Twee groepen zijn vergeleken die niet door loting zijn gevormd. Zij kunnen dus ook om andere redenen verschillen.',
      en: 'Two groups were compared that were not formed by lot. They may therefore differ for other reasons too.',
    },
  },
  {
    id: 'loting',
    name: { nl: 'experiment met loting', en: 'randomised experiment' },
    forms: ['experiment met loting', 'gerandomiseerd', 'gerandomiseerde', 'randomised', 'randomized', 'rct'],
    means: {
      nl: 'Loting bepaalt wie de aanpak krijgt en wie niet. Een verschil komt dan het meest waarschijnlijk door de aanpak.',
      en: 'A lottery decides who receives the approach and who does not. A difference is then most likely caused by the approach.',
    },
  },
  {
    id: 'vergelijkingsgroep',
    name: { nl: 'vergelijkingsgroep', en: 'comparison group' },
    forms: [
      'vergelijkingsgroep',
      'vergelijkingsgroepen',
      'controlegroep',
      'comparison group',
      'control group',
    ],
    means: {
      nl: 'Mensen die de aanpak niet kregen. Met hen wordt vergeleken.',
      en: 'People who did not receive the approach, to compare with.',
    },
  },
  {
    id: 'effectgrootte',
    name: { nl: 'effectgrootte', en: 'effect size' },
    forms: ['effectgrootte', 'effectgroottes', 'effect size', 'effect sizes'],
    means: {
      nl: 'Hoe groot het verschil is. Bij de maat d heet 0,2 klein, 0,5 middelgroot en 0,8 groot.',
      en: 'How large the difference is. For the measure d, 0.2 is called small, 0.5 medium and 0.8 large.',
    },
  },
  {
    id: 'significant',
    name: { nl: 'significant', en: 'significant' },
    forms: ['significant', 'significante'],
    means: {
      nl: 'Waarschijnlijk geen toeval. Het zegt niet of het verschil groot of belangrijk is.',
      en: 'Probably not chance. It does not say whether the difference is large or important.',
    },
  },
];

const practice: readonly Term[] = [
  {
    id: 'contra-indicatie',
    name: { nl: 'contra-indicatie', en: 'contra-indication' },
    forms: ['contra-indicatie', 'contra-indicaties', 'contra-indication', 'contra-indications'],
    means: {
      nl: 'Een reden waarom de aanpak voor iemand niet geschikt is.',
      en: 'A reason why the approach is not suitable for someone.',
    },
  },
  {
    id: 'verandertheorie',
    name: { nl: 'verandertheorie', en: 'theory of change' },
    forms: ['verandertheorie', 'theory of change'],
    means: {
      nl: 'De redenering waarom deze activiteiten bij deze mensen tot dit doel leiden.',
      en: 'The reasoning why these activities lead these people to this goal.',
    },
  },
  {
    id: 'risicofactor',
    name: { nl: 'risicofactor', en: 'risk factor' },
    forms: ['risicofactor', 'risicofactoren', 'risk factor', 'risk factors'],
    means: {
      nl: 'Iets wat de kans op het probleem groter maakt.',
      en: 'Something that makes the problem more likely.',
    },
  },
  {
    id: 'beschermende-factor',
    name: { nl: 'beschermende factor', en: 'protective factor' },
    forms: ['beschermende factor', 'beschermende factoren', 'protective factor', 'protective factors'],
    means: {
      nl: 'Iets wat de kans op het probleem kleiner maakt.',
      en: 'Something that makes the problem less likely.',
    },
  },
  {
    id: 'mantelzorger',
    name: { nl: 'mantelzorger', en: 'informal carer' },
    forms: ['mantelzorger', 'mantelzorgers', 'informal carer', 'informal carers'],
    means: {
      nl: 'Iemand die lange tijd voor een naaste zorgt, zonder daarvoor betaald te worden.',
      en: 'Someone who cares for a person close to them for a long time without being paid for it.',
    },
  },
  {
    id: 'ervaringsdeskundige',
    name: { nl: 'ervaringsdeskundige', en: 'expert by experience' },
    forms: ['ervaringsdeskundige', 'ervaringsdeskundigen', 'expert by experience', 'experts by experience'],
    means: {
      nl: 'Iemand die zelf meemaakte waar het om gaat en die ervaring voor anderen inzet.',
      en: 'Someone who lived through what this is about and uses that experience for others.',
    },
  },
  {
    id: 'intermediair',
    name: { nl: 'intermediair', en: 'intermediary' },
    forms: ['intermediair', 'intermediairs', 'intermediaire doelgroep', 'intermediary', 'intermediaries'],
    means: {
      nl: 'Wie met de doelgroep werkt en de aanpak bij hen brengt, zoals een leraar of een vrijwilliger.',
      en: 'Whoever works with the target group and brings the approach to them, such as a teacher or a volunteer.',
    },
  },
];

/** The words explained on the page of an intervention. */
export const terms: readonly Term[] = [...research, ...practice];
