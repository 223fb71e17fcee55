import { Injectable } from '@nestjs/common';
import type { Level } from '#domain';
import { Reads } from '#platform';
import type { EditionImport } from '#publication';
import { statusOn } from '../parts/standing.js';
import { shownByDefault } from '../search/facets.js';
import { type ListedEntry, Listing } from '../search/listing.js';

/** What was known of an edition on the moment it was released; that never changes afterwards. */
interface Release {
  readonly editionId: string;
  /** Null for what was taken over from another registry. */
  readonly recognised: {
    readonly level: Level;
    /** YYYY-MM-DD */
    readonly fromOn: string;
    /** An addition was still missing. */
    readonly reserved: boolean;
  } | null;
  readonly imported: Pick<EditionImport, 'source' | 'date'> | null;
}

export type NewEntry = Pick<
  ListedEntry,
  'slug' | 'title' | 'goal' | 'organisation' | 'themes' | 'language' | 'releasedAt'
> &
  Release;

/** Entries of the feed. */
const most = 50;

/** By its submission, not by what is current: a recognition may have changed since the release. */
const RELEASES = `
  SELECT e.intervention_id AS id, e.id AS "editionId", granted.recognised, e.content -> 'imported' AS imported
  FROM edition e
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('level', r.level, 'fromOn', r.from_on, 'reserved', EXISTS (
      SELECT 1 FROM recognition_condition k
      WHERE k.recognition_id = r.id AND (k.fulfilled_at IS NULL OR k.fulfilled_at > e.released_at))) AS recognised
    FROM recognition r JOIN decision d ON d.id = r.decision_id AND d.announced_at <= e.released_at
    WHERE r.submission_id = e.submission_id
    ORDER BY d.announced_at DESC, r.id DESC LIMIT 1
  ) granted ON true
  WHERE e.intervention_id = ANY ($1) AND e.status = 'live'`;

/** What was released last. */
@Injectable()
export class NewEntries {
  constructor(
    private readonly reads: Reads,
    private readonly listing: Listing,
  ) {}

  /** The newest that one can use on this day, as the page of new entries lists them, newest first. */
  async on(today: string): Promise<NewEntry[]> {
    const listed = await this.listing.newest(most);
    const usable = listed.filter((entry) => shownByDefault.includes(statusOn(entry, today)));
    const releases = await this.releasesOf(usable.map(({ id }) => id));
    return usable.flatMap(({ id, slug, title, goal, organisation, themes, language, releasedAt }) => {
      const release = releases.get(id);
      return release ? [{ slug, title, goal, organisation, themes, language, releasedAt, ...release }] : [];
    });
  }

  private async releasesOf(ids: readonly string[]): Promise<Map<string, Release>> {
    const rows = await this.reads.askByKey<Release & { readonly id: string }>(RELEASES, [ids]);
    return new Map(
      rows.map(({ id, editionId, recognised, imported }) => [id, { editionId, recognised, imported }]),
    );
  }
}
