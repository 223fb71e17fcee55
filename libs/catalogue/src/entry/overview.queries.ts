import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface ThemeCount {
  readonly theme: string;
  readonly count: number;
}

/** How often an approach is tried for a theme. */
export interface MatrixCell {
  readonly theme: string;
  readonly setting: string;
  readonly count: number;
}

export interface InEditing {
  readonly title: string;
  /** YYYY-MM-DD, the day the decision was made known. */
  readonly announcedOn: string;
}

/** Settings across the matrix: more would not fit a screen. */
const columns = 6;

/** More titles nobody reads in one list. */
const mostInEditing = 200;

/**
 * Recognised interventions whose page is being made; of very many, those that went on last. Only after the decision was
 * made known: a dossier that is still being judged never shows here, nor in a number.
 */
const IN_EDITING = `
  FROM (SELECT id, title FROM submission WHERE state IN ('editing', 'proof', 'awaiting_release')
        ORDER BY state_since DESC, id LIMIT ${mostInEditing}) s
  CROSS JOIN LATERAL
    (SELECT outcome, announced_at FROM decision WHERE submission_id = s.id ORDER BY number DESC LIMIT 1) d
  WHERE d.outcome = 'recognised' AND d.announced_at IS NOT NULL`;

/** Overviews of the databank, from figures that the database keeps with every release. */
@Injectable()
export class OverviewQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Usable interventions per theme. */
  themeCounts(): Promise<ThemeCount[]> {
    return this.dataSource.query<ThemeCount[]>(
      `SELECT theme, entries AS count FROM catalogue_figure WHERE setting = '' AND entries > 0`,
    );
  }

  /** Theme by setting, for the settings that occur most. */
  matrix(): Promise<MatrixCell[]> {
    return this.dataSource.query<MatrixCell[]>(
      `SELECT theme, setting, entries AS count FROM catalogue_figure
       WHERE theme <> '' AND entries > 0 AND setting IN
         (SELECT setting FROM catalogue_figure WHERE theme = '' ORDER BY entries DESC, setting LIMIT ${columns})`,
    );
  }

  /** Titles of what is recognised and not yet published. */
  inEditing(): Promise<InEditing[]> {
    return this.dataSource.query<InEditing[]>(
      `SELECT s.title, (d.announced_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "announcedOn"
       ${IN_EDITING}
       ORDER BY d.announced_at DESC, s.id`,
    );
  }

  /** How many those are, as far as the list of them goes. */
  async inEditingCount(): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count ${IN_EDITING}`,
    );
    return row?.count ?? 0;
  }
}
