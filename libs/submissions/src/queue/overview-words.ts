import type { Level, ShownState } from '#domain';

/** The words of the overview, which are those of the workspace: a test holds the two against each other. */
export interface OverviewWords {
  readonly file: string;
  readonly columns: Readonly<Record<OverviewColumn, string>>;
  readonly state: Readonly<Record<ShownState, string>>;
  /** What the developer's side reads instead. */
  readonly ownState: Readonly<Partial<Record<ShownState, string>>>;
  readonly level: Readonly<Record<Level, string>>;
  /** Said in the last line when there are more than these. */
  readonly cut: (rows: string) => string;
  /** What a spreadsheet of this language parts its columns by. */
  readonly separator: ',' | ';';
}

export const overviewColumns = [
  'title',
  'organisation',
  'state',
  'level',
  'due',
  'since',
  'adviser',
  'round',
  'themes',
] as const;
export type OverviewColumn = (typeof overviewColumns)[number];

const nl: OverviewWords = {
  file: 'aanvragen',
  columns: {
    title: 'Aanvraag',
    organisation: 'Organisatie',
    state: 'Stand',
    level: 'Niveau',
    due: 'Termijn',
    since: 'In deze stand sinds',
    adviser: 'Adviseur',
    round: 'Ronde',
    themes: 'Thema’s',
  },
  state: {
    draft: 'Concept',
    submitted: 'Ingediend',
    screening: 'In screening',
    returned: 'Terug voor aanvulling',
    ineligible: 'Niet ontvankelijk',
    guidance: 'In begeleiding',
    finalised: 'Definitief ingeleverd',
    composing: 'Beoordelaars samenstellen',
    assessment: 'In beoordeling',
    questions: 'Vragen uitgezet',
    scheduled: 'Op de agenda',
    deliberation: 'In beraadslaging',
    advised: 'Advies vastgesteld',
    decided: 'Besloten, nog niet bekend',
    recognised: 'Erkend',
    held_over: 'Aangehouden',
    not_recognised: 'Niet erkend',
    objection: 'In bezwaar',
    editing: 'In redactie',
    proof: 'Drukproef bij eigenaar',
    awaiting_release: 'Wacht op vrijgave',
    published: 'Gepubliceerd',
    withdrawn: 'Ingetrokken',
    with_committee: 'Bij de commissie',
    questions_for_you: 'Vragen aan u',
  },
  ownState: { proof: 'Drukproef nakijken', awaiting_release: 'In redactie' },
  level: {
    well_described: 'Goed beschreven',
    well_substantiated: 'Goed onderbouwd',
    effective_first: 'Effectief volgens eerste aanwijzingen',
    effective_good: 'Effectief volgens goede aanwijzingen',
    effective_strong: 'Effectief volgens sterke aanwijzingen',
  },
  cut: (rows) => `Hier staan de eerste ${rows} aanvragen. Er zijn er meer: kies filters om ze te zien.`,
  separator: ';',
};

const en: OverviewWords = {
  file: 'submissions',
  columns: {
    title: 'Submission',
    organisation: 'Organisation',
    state: 'State',
    level: 'Level',
    due: 'Due',
    since: 'In this state since',
    adviser: 'Adviser',
    round: 'Round',
    themes: 'Themes',
  },
  state: {
    draft: 'Draft',
    submitted: 'Submitted',
    screening: 'Being screened',
    returned: 'Returned for completion',
    ineligible: 'Ineligible',
    guidance: 'In guidance',
    finalised: 'Final version handed in',
    composing: 'Composing the panel',
    assessment: 'Being assessed',
    questions: 'Questions asked',
    scheduled: 'On the agenda',
    deliberation: 'In deliberation',
    advised: 'Advice adopted',
    decided: 'Decided, not yet released',
    recognised: 'Recognised',
    held_over: 'Held over',
    not_recognised: 'Not recognised',
    objection: 'Objection pending',
    editing: 'Being edited',
    proof: 'Proof with owner',
    awaiting_release: 'Awaiting release',
    published: 'Published',
    withdrawn: 'Withdrawn',
    with_committee: 'With the committee',
    questions_for_you: 'Questions for you',
  },
  ownState: { proof: 'Check the proof', awaiting_release: 'Being edited' },
  level: {
    well_described: 'Well described',
    well_substantiated: 'Well substantiated',
    effective_first: 'Effective: first indications',
    effective_good: 'Effective: good indications',
    effective_strong: 'Effective: strong indications',
  },
  cut: (rows) => `These are the first ${rows} submissions. There are more: choose filters to see them.`,
  separator: ',',
};

export const overviewWords: Readonly<Record<'nl' | 'en', OverviewWords>> = { nl, en };
