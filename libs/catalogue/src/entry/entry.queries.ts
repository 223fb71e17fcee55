import type { Level, RecognitionStatus } from '#domain';
import type { EditionContent } from '#publication';
import { Injectable } from '@nestjs/common';
import { Reads } from '#platform';
import { isSlug } from '../search/query.js';

/** The recognition that counts for an entry now. Days are YYYY-MM-DD. */
export interface PublicRecognition {
  readonly level: Level;
  readonly status: RecognitionStatus;
  readonly criteriaVersion: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly endedOn: string | null;
  readonly committee: string | null;
  readonly reservation: boolean;
  readonly explanation: string;
  readonly current: boolean;
  /** Day on which the last condition was fulfilled; null while one is open, or without conditions. */
  readonly conditionsMetOn: string | null;
}

/** What was released, without the answers behind the full description: those are most of it, and only that shows them. */
export type PublicContent = Omit<EditionContent, 'full'>;

/** Everything the public page of one intervention shows. */
export interface PublicEntry {
  readonly id: string;
  readonly editionId: string;
  readonly slug: string;
  readonly tombstone: boolean;
  readonly origin: 'own' | 'imported';
  readonly number: number;
  readonly formVersion: string;
  readonly releasedAt: Date;
  readonly content: PublicContent;
  /** Newest first. */
  readonly recognitions: readonly PublicRecognition[];
}

const ENTRY = `
  SELECT i.id, e.id AS "editionId", i.slug, e.status = 'tombstone' AS tombstone, i.origin, e.number,
         coalesce(s.form_version, '2015') AS "formVersion", e.released_at AS "releasedAt", e.content - 'full' AS content
  FROM intervention i
  JOIN edition e ON e.intervention_id = i.id AND e.status IN ('live', 'tombstone')
  LEFT JOIN submission s ON s.id = e.submission_id
  WHERE i.slug = $1`;

const RECOGNITIONS = `
  SELECT r.level, r.status, r.criteria_version AS "criteriaVersion", r.from_on::text AS "fromOn",
         r.until_on::text AS "untilOn", r.ended_on::text AS "endedOn", r.current, d.reservation,
         d.public_explanation AS explanation, c.name AS committee,
         (SELECT CASE WHEN bool_and(k.fulfilled_at IS NOT NULL) THEN (max(k.fulfilled_at) AT TIME ZONE 'Europe/Amsterdam')::date::text END
          FROM recognition_condition k WHERE k.recognition_id = r.id) AS "conditionsMetOn"
  FROM recognition r
  JOIN decision d ON d.id = r.decision_id AND d.announced_at IS NOT NULL
  JOIN submission s ON s.id = r.submission_id
  LEFT JOIN committee c ON c.id = s.committee_id
  WHERE r.intervention_id = $1
  ORDER BY r.from_on DESC, r.id DESC LIMIT 20`;

const ANSWERS = `
  SELECT content -> 'full' AS "full" FROM edition WHERE id = $1 AND status IN ('live', 'tombstone')`;

/** Reads public entries; only what has been released is ever read here. */
@Injectable()
export class EntryQueries {
  constructor(private readonly reads: Reads) {}

  /** The entry at this address, or null: also for a slug that belongs to something not yet public. */
  async bySlug(slug: string): Promise<PublicEntry | null> {
    if (!isSlug(slug)) return null;
    const [entry] = await this.reads.askByKey<Omit<PublicEntry, 'recognitions'>>(ENTRY, [slug]);
    if (!entry) return null;
    const recognitions = await this.reads.askByKey<PublicRecognition>(RECOGNITIONS, [entry.id]);
    return { ...entry, recognitions };
  }

  /** The answers behind the full description of an edition that was released. */
  async answersOf(editionId: string): Promise<EditionContent['full']> {
    const [edition] = await this.reads.askByKey<Pick<EditionContent, 'full'>>(ANSWERS, [editionId]);
    return edition?.full ?? {};
  }
}

/** The recognition that counts now; null for an imported entry. */
export const currentRecognition = (entry: PublicEntry): PublicRecognition | null =>
  entry.recognitions.find((recognition) => recognition.current) ?? null;

/** The status the page shows, before today's date is looked at. */
export function entryStatus(entry: PublicEntry): RecognitionStatus {
  const current = currentRecognition(entry);
  if (entry.tombstone && current?.status !== 'no_longer' && current?.status !== 'not_effective')
    return 'withdrawn';
  return current?.status ?? 'imported';
}
