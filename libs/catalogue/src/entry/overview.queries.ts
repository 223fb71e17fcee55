import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shownByDefault } from '../search/facets.js';

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

/** How long overviews may be old: they count the whole databank. */
const keptFor = 10_000;

interface Kept<T> {
  readonly value: Promise<T>;
  readonly at: number;
}

/** Counts over the whole databank. Read at most once in ten seconds, however many people look. */
@Injectable()
export class OverviewQueries {
  private readonly kept = new Map<string, Kept<unknown>>();

  constructor(private readonly dataSource: DataSource) {}

  /** Usable interventions per theme. */
  themeCounts(): Promise<ThemeCount[]> {
    return this.once('themes', () =>
      this.dataSource.query<ThemeCount[]>(
        `SELECT theme, count(*)::int AS count FROM search_document d, unnest(d.themes) AS theme
         WHERE d.status = ANY ($1) GROUP BY theme`,
        [shownByDefault],
      ),
    );
  }

  /** Theme by setting, for the settings that occur most. */
  matrix(): Promise<MatrixCell[]> {
    return this.once('matrix', () =>
      this.dataSource.query<MatrixCell[]>(
        `WITH usable AS (SELECT themes, settings FROM search_document WHERE status = ANY ($1)),
         most AS (SELECT setting FROM usable, unnest(settings) AS setting GROUP BY setting ORDER BY count(*) DESC, setting LIMIT ${columns})
         SELECT theme, setting, count(*)::int AS count
         FROM usable, unnest(themes) AS theme, unnest(settings) AS setting
         WHERE setting IN (SELECT setting FROM most) GROUP BY theme, setting`,
        [shownByDefault],
      ),
    );
  }

  /**
   * Titles of recognised interventions whose page is being made. Only after the decision was made known: a dossier
   * that is still being judged never shows here.
   */
  inEditing(): Promise<InEditing[]> {
    return this.dataSource.query<InEditing[]>(
      `SELECT s.title, (d.announced_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "announcedOn"
       FROM submission s
       JOIN LATERAL (SELECT announced_at, outcome FROM decision WHERE submission_id = s.id ORDER BY number DESC LIMIT 1) d
         ON d.outcome = 'recognised' AND d.announced_at IS NOT NULL
       WHERE s.state IN ('editing', 'proof', 'awaiting_release')
       ORDER BY d.announced_at DESC, s.id LIMIT 200`,
    );
  }

  private once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.kept.get(name) as Kept<T> | undefined;
    if (known && performance.now() - known.at < keptFor) return known.value;
    const value = read();
    this.kept.set(name, { value, at: performance.now() });
    value.catch(() => this.kept.delete(name));
    return value;
  }
}
