import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, HistoryWriter, Transactions, uuidv7 } from '#platform';
import { type EditionContent, ReleaseRegistry } from '#publication';
import { slugOf } from '#submissions';
import { editionOf, hashOf } from './edition-of.js';
import type { Gathered } from './gather.js';
import type { Mapping } from './mapping.js';
import type { Changes } from './report.js';

/** One entry that an import creates or changes. */
interface PlannedEntry {
  sourceKey: string;
  content: EditionContent;
  hash: string;
  /** The intervention of an earlier import, or undefined for a new entry. */
  interventionId?: string;
}

export interface ImportPlan {
  source: string;
  entries: PlannedEntry[];
  changes: Changes;
}

/** Brings entries of another registry into the catalogue. */
@Injectable()
export class Importer {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly history: HistoryWriter,
    private readonly releases: ReleaseRegistry,
  ) {}

  /** Compares what a file holds with what earlier imports brought. Changes nothing. */
  plan(gathered: Gathered, mapping: Mapping): Promise<ImportPlan> {
    const { source } = mapping;
    return this.transactions.run(async (em) => {
      const rows = await em.query<{ id: string; sourceKey: string; hash: string }[]>(
        'SELECT id, source_key AS "sourceKey", source_hash AS hash FROM intervention WHERE source = $1',
        [source.name],
      );
      const known = new Map(rows.map((row) => [row.sourceKey, row]));
      const all = gathered.interventions.map((intervention): PlannedEntry => {
        const content = editionOf(intervention, mapping);
        return {
          sourceKey: intervention.key,
          content,
          hash: hashOf(content),
          interventionId: known.get(intervention.key)?.id,
        };
      });
      const entries = all.filter((entry) => known.get(entry.sourceKey)?.hash !== entry.hash);
      const created = entries.filter((entry) => entry.interventionId === undefined).length;
      return {
        source: source.name,
        entries,
        changes: { created, changed: entries.length - created, unchanged: all.length - entries.length },
      };
    });
  }

  /** Carries a plan out in one transaction: all of it, or nothing. `onProgress` hears how many are done. */
  apply(plan: ImportPlan, onProgress: (done: number) => void = () => {}): Promise<void> {
    return this.transactions.run(async (em) => {
      const ids: string[] = [];
      for (const entry of plan.entries) {
        ids.push(await this.write(em, plan.source, entry));
        onProgress(ids.length);
      }
      await this.releases.run(em, ids);
    });
  }

  private async write(em: EntityManager, source: string, entry: PlannedEntry): Promise<string> {
    const now = this.clock.now();
    const id = entry.interventionId ?? uuidv7();
    const { title, subtitle, themes } = entry.content;
    await em.query(
      `INSERT INTO intervention (id, title, subtitle, slug, themes, origin, source, source_key, source_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, 'imported', $6, $7, $8, $9)
       ON CONFLICT (source, source_key) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle,
         themes = excluded.themes, source_hash = excluded.source_hash`,
      [id, title, subtitle, slugOf(title, id), themes, source, entry.sourceKey, entry.hash, now],
    );
    await em.query(
      `UPDATE edition SET status = 'superseded' WHERE intervention_id = $1 AND status = 'live'`,
      [id],
    );
    // Released on the source's day: what was taken over today is not news, and is cited by its own year.
    await em.query(
      `INSERT INTO edition (id, intervention_id, number, status, content, created_at, edited_at, released_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, 'live', $3, $4, day, day
       FROM (SELECT $5::date::timestamp AT TIME ZONE 'Europe/Amsterdam' AS day) d
       LEFT JOIN edition e ON e.intervention_id = $2 GROUP BY day`,
      [uuidv7(), id, JSON.stringify(entry.content), now, entry.content.imported?.date],
    );
    await this.history.append(em, {
      interventionId: id,
      kind: 'imported',
      byId: null,
      audience: ['public'],
      data: { source },
    });
    return id;
  }
}
