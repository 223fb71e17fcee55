/** The words of the overview beside the names of states and levels. */
export interface OverviewWords {
  readonly file: string;
  readonly columns: Readonly<Record<OverviewColumn, string>>;
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
  cut: (rows) => `These are the first ${rows} submissions. There are more: choose filters to see them.`,
  separator: ',',
};

export const overviewWords: Readonly<Record<'nl' | 'en', OverviewWords>> = { nl, en };
