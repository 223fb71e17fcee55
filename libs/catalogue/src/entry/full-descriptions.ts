import { Injectable } from '@nestjs/common';
import type { RecognitionStatus } from '#domain';
import { dayOf, Kept, type Typeset } from '#platform';
import { languageOf, renderFullDescription } from '#publication';
import type { Site } from '../parts/site.js';
import { statusOn } from '../parts/standing.js';
import { currentRecognition, EntryQueries, entryStatus, type PublicEntry } from './entry.queries.js';

/** Documents kept in memory; the largest known one is half a megabyte. */
const keptDocuments = 60;

/** Their lengths are small, and are told also when the document itself made room. */
const keptLengths = 5000;

/** Full descriptions of public editions. An edition never changes, so a document is set once and kept for a while. */
@Injectable()
export class FullDescriptions {
  private readonly kept = new Kept<Promise<Buffer>>(keptDocuments);
  private readonly lengths = new Kept<number>(keptLengths);

  constructor(private readonly entries: EntryQueries) {}

  /** The document, in the language of its text. Its standing is part of the key: that changes while the edition stays. */
  of(entry: PublicEntry, site: Site): Promise<Buffer> {
    const key = keyOf(entry, site);
    return this.kept.of(key, () => {
      const document = this.render(entry, site).then(({ pdf, pages }) => {
        this.lengths.of(key, () => pages);
        return pdf;
      });
      document.catch(() => this.kept.forget(key));
      return document;
    });
  }

  /** How many pages the document has; null until it was made, for nobody should wait for a number. */
  pagesOf(entry: PublicEntry, site: Site): number | null {
    return this.lengths.at(keyOf(entry, site)) ?? null;
  }

  private async render(entry: PublicEntry, site: Site): Promise<Typeset> {
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
        status: shownStatus(entry, site),
        recognisedOn: recognition?.fromOn ?? null,
        validUntil: recognition?.untilOn ?? null,
        criteriaVersion: recognition?.criteriaVersion ?? null,
        committeeName: recognition?.committee ?? null,
        address: `${site.baseUrl}/interventies/${entry.slug}`,
      },
    );
  }
}

const shownStatus = (entry: PublicEntry, site: Site): RecognitionStatus =>
  statusOn({ status: entryStatus(entry), untilOn: currentRecognition(entry)?.untilOn ?? null }, site.today);

/** What a document is made from. */
const keyOf = (entry: PublicEntry, site: Site): string =>
  [entry.editionId, shownStatus(entry, site), currentRecognition(entry)?.untilOn ?? ''].join(' ');
