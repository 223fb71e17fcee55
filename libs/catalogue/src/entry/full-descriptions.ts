import { Injectable } from '@nestjs/common';
import type { RecognitionStatus } from '#domain';
import { dayOf } from '#platform';
import { renderFullDescription } from '#publication';
import type { Site } from '../parts/site.js';
import { statusOn } from '../parts/standing.js';
import { currentRecognition, EntryQueries, entryStatus, type PublicEntry } from './entry.queries.js';

/** Documents kept in memory; the largest known one is half a megabyte. */
const keptDocuments = 60;

/** Full descriptions of public editions. An edition never changes, so a document is set once and kept for a while. */
@Injectable()
export class FullDescriptions {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(private readonly entries: EntryQueries) {}

  /** The document in the language of the page. Its standing is part of the key: that changes while the edition stays. */
  of(entry: PublicEntry, site: Site): Promise<Buffer> {
    const recognition = currentRecognition(entry);
    const status = statusOn(
      { status: entryStatus(entry), untilOn: recognition?.untilOn ?? null },
      site.today,
    );
    const key = [entry.editionId, site.locale, status, recognition?.untilOn ?? ''].join(' ');
    const known = this.kept.get(key);
    this.kept.delete(key);
    const document = known ?? this.render(entry, site, status);
    this.keep(key, document);
    return document;
  }

  private async render(entry: PublicEntry, site: Site, status: RecognitionStatus): Promise<Buffer> {
    const recognition = currentRecognition(entry);
    const full = await this.entries.answersOf(entry.editionId);
    return renderFullDescription(
      { ...entry.content, full },
      {
        locale: site.locale,
        editionNumber: entry.number,
        releasedOn: dayOf(entry.releasedAt),
        formVersion: entry.formVersion,
        level: recognition?.level ?? null,
        status,
        recognisedOn: recognition?.fromOn ?? null,
        validUntil: recognition?.untilOn ?? null,
        criteriaVersion: recognition?.criteriaVersion ?? null,
        committeeName: recognition?.committee ?? null,
        address: `${site.baseUrl}/interventies/${entry.slug}`,
      },
    );
  }

  /** The newest use last; the longest unused leaves first. */
  private keep(key: string, document: Promise<Buffer>): void {
    this.kept.set(key, document);
    document.catch(() => this.kept.delete(key));
    const oldest = this.kept.keys().next();
    if (this.kept.size > keptDocuments && !oldest.done) this.kept.delete(oldest.value);
  }
}
