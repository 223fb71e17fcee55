import { levelNames, namesIn, ownStateNames, stateNames, statusNames } from '#domain';
/** The one set of words for states, levels, people and judgements. */
export const vocabulary = {
  state: {
    ...namesIn('nl', stateNames),
    owner: namesIn('nl', ownStateNames),
  },
  recognition: {
    ...namesIn('nl', statusNames),
    dated: {
      valid: 'Geldig tot %{date}',
      reserved: 'Onder voorbehoud tot %{date}',
      lapsed: 'Verlopen op %{date}',
    },
  },
  level: namesIn('nl', levelNames),
  role: {
    developer: 'Indiener',
    adviser: 'Adviseur',
    secretary: 'Secretaris',
    panel_member: 'Lid praktijkpanel',
    committee_member: 'Lid erkenningscommissie',
    chair: 'Voorzitter',
    decider: 'Beslisser',
    editor: 'Redacteur',
    releaser: 'Eindredacteur',
    admin: 'Beheerder',
    auditor: 'Auditor',
  },
  relation: {
    owner: 'eigenaar van de aanvraag',
    author: 'auteur',
    reader: 'lezer',
    adviser: 'adviseur',
    secretary: 'secretaris',
    assessor_invited: 'genodigde beoordelaar',
    assessor: 'beoordelaar',
    chair: 'voorzitter',
    decider: 'beslisser',
    editor: 'redacteur',
    releaser: 'eindredacteur',
    conflicted: 'heeft een belang',
  },
  committee: {
    practice_panel: 'Praktijkpanel',
    recognition_committee: 'Erkenningscommissie',
    advisory_committee: 'Adviescommissie',
  },
  verdict: { met: 'Voldaan', partly: 'Deels', not: 'Niet', not_assessable: 'Niet te beoordelen' },
  outcome: { recognised: 'Erkennen', held_over: 'Aanhouden', not_recognised: 'Niet erkennen' },
  vote: { for: 'Voor', against: 'Tegen', abstain: 'Onthouding' },
  audience: {
    public: 'iedereen',
    developer: 'de indiener',
    institute: 'het instituut',
    committee: 'de commissie',
    secretary: 'het secretariaat',
  },
};
