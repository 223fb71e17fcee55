import { Injectable } from '@nestjs/common';
import { type Actor, type Bilingual, levelNames, ownStateNames, stateNames, themes } from '#domain';
import { Clock, csvLine, dayOf } from '#platform';
import type { OverviewQuery } from './dto/list.query.js';
import { overviewColumns, overviewWords, type OverviewColumn } from './overview-words.js';
import { MOST_ROWS, SubmissionsQueries, type OverviewRow } from './submissions.queries.js';

type Language = 'nl' | 'en';

/** The list as a file for a spreadsheet: the rows and fields this person reads on screen, and no others. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly submissions: SubmissionsQueries,
    private readonly clock: Clock,
  ) {}

  async csv(actor: Actor, language: Language, query: OverviewQuery): Promise<{ name: string; text: string }> {
    const words = overviewWords[language];
    const { rows, more } = await this.submissions.all(actor, query);
    const line = (cells: readonly (string | null)[]): string => csvLine(cells, words.separator);
    const head = line(overviewColumns.map((column) => words.columns[column]));
    const body = rows.map((row) => {
      const cells = cellsOf(row, language);
      return line(overviewColumns.map((column) => cells[column]));
    });
    const cut = more ? line([words.cut(MOST_ROWS.toLocaleString(language))]) : '';
    // The mark in front tells a spreadsheet that it is UTF-8.
    return { name: `${words.file}-${this.clock.today()}.csv`, text: `\ufeff${head}${body.join('')}${cut}` };
  }
}

const ownNames: Readonly<Partial<Record<string, Bilingual>>> = ownStateNames;

const nameOf = ({ own, shownState }: OverviewRow): Bilingual =>
  (own ? ownNames[shownState] : undefined) ?? stateNames[shownState];

const cellsOf = (row: OverviewRow, language: Language): Record<OverviewColumn, string | null> => ({
  title: row.title,
  organisation: row.organisation,
  state: nameOf(row)[language],
  level: levelNames[row.level][language],
  due: row.dueOn,
  since: row.stateSince && dayOf(row.stateSince),
  adviser: row.adviserName,
  round: row.roundName,
  themes: row.themes.map((id) => themes.find((theme) => theme.id === id)?.label[language] ?? id).join(', '),
});
