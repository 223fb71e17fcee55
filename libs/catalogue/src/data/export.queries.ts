import type { Level, RecognitionStatus } from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** One intervention as open data. Days are YYYY-MM-DD; money in euro, age in years, duration in weeks. */
export interface OpenEntry {
  readonly address: string;
  readonly title: string;
  readonly subtitle: string;
  readonly goal: string;
  readonly organisation: string;
  readonly level: Level | null;
  readonly status: RecognitionStatus;
  readonly validUntil: string | null;
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly deliveredBy: readonly string[];
  readonly occasion: string | null;
  readonly form: string | null;
  readonly training: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly costPerParticipant: number | null;
  readonly durationWeeks: number | null;
  readonly language: string;
  readonly releasedOn: string;
}

const batchSize = 1000;

/** Reads the whole databank in batches, so that its size does not matter to the memory of the server. */
@Injectable()
export class ExportQueries {
  constructor(private readonly dataSource: DataSource) {}

  async *all(baseUrl: string): AsyncGenerator<OpenEntry[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.dataSource.query<(OpenEntry & { id: string })[]>(
        `SELECT d.intervention_id AS id, $2 || '/interventies/' || d.slug AS address, d.title,
           d.facts ->> 'subtitle' AS subtitle, d.goal, d.organisation, d.level, d.status,
           d.until_on::text AS "validUntil", d.themes, d.settings, d.delivered_by AS "deliveredBy",
           d.facts ->> 'occasion' AS occasion, d.facts ->> 'form' AS form, d.facts ->> 'training' AS training,
           d.age_from AS "ageFrom", d.age_to AS "ageTo", d.cost_per_participant AS "costPerParticipant",
           d.duration_weeks AS "durationWeeks", d.language,
           (d.released_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "releasedOn"
         FROM search_document d WHERE d.intervention_id > $1 ORDER BY d.intervention_id LIMIT ${batchSize}`,
        [after, baseUrl],
      );
      if (rows.length === 0) return;
      after = rows[rows.length - 1]!.id;
      yield rows.map(({ id: _, ...entry }) => entry);
      if (rows.length < batchSize) return;
    }
  }

  /** Addresses for search engines, newest first; a sitemap holds no more than 50,000. */
  async slugs(): Promise<string[]> {
    const rows = await this.dataSource.query<{ slug: string }[]>(
      'SELECT slug FROM search_document ORDER BY released_at DESC, intervention_id DESC LIMIT 49000',
    );
    return rows.map((row) => row.slug);
  }
}
