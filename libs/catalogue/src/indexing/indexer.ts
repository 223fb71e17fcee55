import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReleaseRegistry } from '#publication';
import type { EntityManager } from 'typeorm';
import { type IndexedDocument, type IndexedSource, indexedDocument } from './document.js';

const SOURCES = `
  SELECT i.id AS "interventionId", e.id AS "editionId", i.slug, i.origin, e.status = 'tombstone' AS tombstone,
         e.released_at AS "releasedAt", e.content, r.level, r.status, r.until_on::text AS "untilOn"
  FROM intervention i
  JOIN edition e ON e.intervention_id = i.id AND e.status IN ('live', 'tombstone')
  LEFT JOIN recognition r ON r.intervention_id = i.id AND r.current
  WHERE i.id = ANY ($1)`;

/** The text search configuration a document in this language is read with. */
const configurationOf = (language: 'nl' | 'en'): string => (language === 'nl' ? 'dutch_unaccent' : 'english');

const UPSERT = `
  INSERT INTO search_document (intervention_id, edition_id, slug, title, goal, organisation, level, level_rank, status,
    until_on, themes, settings, delivered_by, age_from, age_to, cost_per_participant, duration_weeks, facts, language,
    released_at, tsv)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    setweight(to_tsvector($21::regconfig, unaccent($22)), 'A') || setweight(to_tsvector($21::regconfig, unaccent($23)), 'B') ||
    setweight(to_tsvector($21::regconfig, unaccent($24)), 'C') || setweight(to_tsvector($21::regconfig, unaccent($25)), 'D'))
  ON CONFLICT (intervention_id) DO UPDATE SET
    edition_id = excluded.edition_id, slug = excluded.slug, title = excluded.title, goal = excluded.goal,
    organisation = excluded.organisation, level = excluded.level, level_rank = excluded.level_rank,
    status = excluded.status, until_on = excluded.until_on, themes = excluded.themes, settings = excluded.settings,
    delivered_by = excluded.delivered_by, age_from = excluded.age_from, age_to = excluded.age_to,
    cost_per_participant = excluded.cost_per_participant, duration_weeks = excluded.duration_weeks,
    facts = excluded.facts, language = excluded.language, released_at = excluded.released_at, tsv = excluded.tsv`;

/** Keeps the search document equal to what is public, inside the transaction that changes it. */
@Injectable()
export class CatalogueIndexer implements OnModuleInit {
  constructor(private readonly releases: ReleaseRegistry) {}

  onModuleInit(): void {
    this.releases.add((em, interventionIds) => this.refresh(em, interventionIds));
  }

  /** Reads the live edition of each intervention again; one without a live edition leaves the catalogue. */
  async refresh(em: EntityManager, interventionIds: readonly string[]): Promise<void> {
    if (interventionIds.length === 0) return;
    const sources = await em.query<IndexedSource[]>(SOURCES, [interventionIds]);
    for (const source of sources) await em.query(UPSERT, parametersOf(indexedDocument(source)));
    const found = sources.map((source) => source.interventionId);
    await em.query(
      'DELETE FROM search_document WHERE intervention_id = ANY ($1) AND NOT intervention_id = ANY ($2)',
      [interventionIds, found],
    );
  }
}

/** Indexes the intervention that an edition belongs to; for rooms that know only the edition. */
export async function indexEdition(
  em: EntityManager,
  indexer: CatalogueIndexer,
  editionId: string,
): Promise<void> {
  const rows = await em.query<{ id: string }[]>('SELECT intervention_id AS id FROM edition WHERE id = $1', [
    editionId,
  ]);
  await indexer.refresh(
    em,
    rows.map((row) => row.id),
  );
}

function parametersOf(document: IndexedDocument): unknown[] {
  return [
    document.interventionId,
    document.editionId,
    document.slug,
    document.title,
    document.goal,
    document.organisation,
    document.level,
    document.levelRank,
    document.status,
    document.untilOn,
    document.themes,
    document.settings,
    document.deliveredBy,
    document.ageFrom,
    document.ageTo,
    document.costPerParticipant,
    document.durationWeeks,
    document.facts,
    document.language,
    document.releasedAt,
    configurationOf(document.language),
    ...document.texts,
  ];
}
