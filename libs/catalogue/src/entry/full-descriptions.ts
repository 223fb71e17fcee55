import { Injectable } from '@nestjs/common';
import type { RecognitionStatus } from '#domain';
import { dayOf } from '#platform';
import { languageOf, renderFullDescription } from '#publication';
import type { Site } from '../parts/site.js';
import { statusOn } from '../parts/standing.js';
import { currentRecognition, EntryQueries, entryStatus, type PublicEntry } from './entry.queries.js';
import { Kept } from './kept.js';

/** Documents kept in memory; the largest known one is half a megabyte. */
const keptDocuments = 60;

/** Full descriptions of public editions. An edition never changes, so a document is set once and kept for a while. */
@Injectable()
export class FullDescriptions {
  private readonly kept = new Kept<Promise<Buffer>>(keptDocuments);

  constructor(private readonly entries: EntryQueries) {}

  /** The document, in the language of its text. Its standing is part of the key: that changes while the edition stays. */
  of(entry: PublicEntry, site: Site): Promise<Buffer> {
    const recognition = currentRecognition(entry);
    const status = statusOn(
      { status: entryStatus(entry), untilOn: recognition?.untilOn ?? null },
      site.today,
    );
    const key = [entry.editionId, status, recognition?.untilOn ?? ''].join(' ');
    return this.kept.of(key, () => {
      const document = this.render(entry, site, status);
      document.catch(() => this.kept.forget(key));
      return document;
    });
  }

  private async render(entry: PublicEntry, site: Site, status: RecognitionStatus): Promise<Buffer> {
    const recognition = currentRecognition(entry);
    const full = await this.entries.answersOf(entry.editionId);
    return renderFullDescription(
      { ...entry.content, full },
      {
        locale: languageOf(entry),
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
}
