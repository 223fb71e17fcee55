import { Injectable } from '@nestjs/common';
import { Reads } from '#platform';
import type { Locale } from '#publication';
import { shownByDefault } from '../search/facets.js';
import { noIntervention, type UsageKind, usageKinds } from './usage-count.entity.js';

/** What was opened in one month, YYYY-MM. */
export type UsageOfMonth = Readonly<Record<UsageKind, number>> & { readonly month: string };

/** One of the entries that were opened most. */
export interface MostOpened {
  readonly slug: string;
  readonly title: string;
  readonly language: Locale;
  readonly count: number;
}

/** The figures that everybody may see. */
export interface PublicFigures {
  /** The first day that was counted, YYYY-MM-DD; null before anything was. */
  readonly since: string | null;
  /** Newest first; the first is the month of today. */
  readonly months: readonly UsageOfMonth[];
  /** Oldest and newest of the months that `read` and `downloaded` are about, YYYY-MM. */
  readonly ranked: { readonly from: string; readonly to: string };
  readonly read: readonly MostOpened[];
  readonly downloaded: readonly MostOpened[];
}

/** Months on the page, and those the lists of entries are about. */
const shownMonths = 12;
const rankedMonths = 3;

const mostListed = 10;

/** An entry opened less often is not named: so few openings say little, and might be somebody's. */
export const fewestNamed = 10;

/** Entries looked at in each month, the most opened: who is not among these in any month does not lead over three. */
const lookedAt = 200;

const MONTHS = `
  SELECT to_char(month, 'YYYY-MM') AS month, kind, count::float8 AS count FROM usage_month
  WHERE kind = ANY ($1) AND month = ANY ($2::date[]) AND intervention_id = '${noIntervention}'`;

/** Only what one can use now is named: a list of what is read most is read as a recommendation. */
const MOST_OPENED = `
  WITH looked AS MATERIALIZED (
    SELECT DISTINCT most.intervention_id FROM unnest($2::date[]) AS asked (month), LATERAL (
      SELECT intervention_id FROM usage_month u
      WHERE u.kind = $1 AND u.month = asked.month AND u.intervention_id <> '${noIntervention}'
      ORDER BY u.count DESC LIMIT ${lookedAt}) AS most)
  SELECT d.slug, d.title, d.language, opened.count FROM looked
  JOIN search_document d USING (intervention_id), LATERAL (
    SELECT sum(u.count)::float8 AS count FROM usage_month u
    WHERE u.kind = $1 AND u.month = ANY ($2::date[]) AND u.intervention_id = looked.intervention_id) AS opened
  WHERE d.status = ANY ($3) AND opened.count >= ${fewestNamed}
  ORDER BY opened.count DESC, d.title LIMIT ${mostListed}`;

/** Reads how the catalogue is used, month by month. */
@Injectable()
export class PublicFiguresQueries {
  constructor(private readonly reads: Reads) {}

  async figures(today: string): Promise<PublicFigures> {
    const ranked = monthsUntil(today, rankedMonths);
    const [since, months, read, downloaded] = await Promise.all([
      this.since(),
      this.months(monthsUntil(today, shownMonths)),
      this.mostOpened('summary', ranked),
      this.mostOpened('download', ranked),
    ]);
    return {
      since,
      months: months.filter(({ month }) => since !== null && month >= since.slice(0, 7)),
      ranked: { from: ranked.at(-1)!, to: ranked[0]! },
      read,
      downloaded,
    };
  }

  /** Every month since the first, newest first. */
  async allMonths(today: string): Promise<UsageOfMonth[]> {
    const since = await this.since();
    if (since === null) return [];
    const year = Number(today.slice(0, 4)) - Number(since.slice(0, 4));
    const count = 12 * year + Number(today.slice(5, 7)) - Number(since.slice(5, 7)) + 1;
    return this.months(monthsUntil(today, count));
  }

  private async since(): Promise<string | null> {
    const [row] = await this.reads.ask<{ since: string | null }>(
      'SELECT min(day)::text AS since FROM usage_count',
    );
    return row?.since ?? null;
  }

  private async months(months: readonly string[]): Promise<UsageOfMonth[]> {
    const rows = await this.reads.ask<{ month: string; kind: UsageKind; count: number }>(MONTHS, [
      usageKinds,
      months.map(firstDay),
    ]);
    const counts = new Map(rows.map(({ month, kind, count }) => [`${month} ${kind}`, count]));
    const of = (month: string, kind: UsageKind): number => counts.get(`${month} ${kind}`) ?? 0;
    return months.map((month) => ({
      month,
      start_page: of(month, 'start_page'),
      summary: of(month, 'summary'),
      download: of(month, 'download'),
    }));
  }

  private mostOpened(kind: UsageKind, months: readonly string[]): Promise<MostOpened[]> {
    return this.reads.ask(MOST_OPENED, [kind, months.map(firstDay), shownByDefault]);
  }
}

const firstDay = (month: string): string => `${month}-01`;

/** The month of a day and those before it, newest first, YYYY-MM. */
function monthsUntil(day: string, count: number): string[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return Array.from({ length: count }, (_, ago) =>
    new Date(Date.UTC(year, month - 1 - ago, 1)).toISOString().slice(0, 7),
  );
}
