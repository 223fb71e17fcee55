import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Clock, CONFIG, type Config, csvLine, Public } from '#platform';
import { startFile } from '../data/data-file.js';
import { ExportQueries, type OpenEntry } from '../data/export.queries.js';
import { escapeHtml } from '../html/html.js';
import { pathIn } from '../parts/site.js';
import { PageFilter } from './page.filter.js';

const columns = [
  'address',
  'title',
  'subtitle',
  'goal',
  'organisation',
  'level',
  'status',
  'validUntil',
  'themes',
  'settings',
  'deliveredBy',
  'occasion',
  'form',
  'training',
  'ageFrom',
  'ageTo',
  'costPerParticipant',
  'durationWeeks',
  'language',
  'releasedOn',
] as const satisfies readonly (keyof OpenEntry)[];

const pagesOfText = [
  '/',
  '/themas',
  '/probleem-en-aanpak',
  '/hoe-erkenning-werkt',
  '/toegankelijkheid',
  '/in-behandeling',
  '/niet-langer-erkend',
  '/open-data',
  '/opnemen',
  '/gebruikscijfers',
];

/** The databank as open data, and what search engines ask for. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class DataController {
  constructor(
    private readonly exports: ExportQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('/data/interventies.json')
  async json(@Res() response: Response): Promise<void> {
    const head = { source: this.config.baseUrl, generatedOn: this.clock.today(), licence: 'CC BY 4.0' };
    await this.stream(
      () => startFile(response, 'application/json; charset=utf-8', 'interventies.json'),
      `${JSON.stringify(head).slice(0, -1)},"items":[`,
      ']}\n',
      (rows, isFirst) => (isFirst ? '' : ',') + rows.map((row) => JSON.stringify(row)).join(',\n'),
    );
  }

  @Get('/data/interventies.csv')
  async csv(@Res() response: Response): Promise<void> {
    await this.stream(
      () => startFile(response, 'text/csv; charset=utf-8', 'interventies.csv'),
      `\ufeff${csvLine(columns)}`,
      '',
      (rows) => rows.map((row) => csvLine(columns.map((column) => row[column]))).join(''),
    );
  }

  @Get('/sitemap.xml')
  async sitemap(@Res() response: Response): Promise<void> {
    const slugs = await this.exports.slugs();
    const paths = [...pagesOfText, ...slugs.map((slug) => `/interventies/${slug}`)];
    const urls = paths.map(
      (path) => `<url><loc>${escapeHtml(this.config.baseUrl + pathIn('nl', path))}</loc></url>`,
    );
    response
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      );
  }

  @Get('/robots.txt')
  robots(@Res() response: Response): void {
    response
      .type('text/plain')
      .send(
        `User-agent: *\nDisallow: /api/\nDisallow: /admin\nSitemap: ${this.config.baseUrl}/sitemap.xml\n`,
      );
  }

  /** Sends batch after batch at the speed of the reader; the first is read before anything is promised. */
  private async stream(
    started: () => Response,
    head: string,
    foot: string,
    write: (rows: readonly OpenEntry[], isFirst: boolean) => string,
  ): Promise<void> {
    const texts = this.texts(head, foot, write);
    const first = await texts.next();
    try {
      // One listener for all batches: `compression` keeps each that waits for a single one.
      await pipeline(async function* () {
        yield first.value ?? '';
        yield* texts;
      }, started());
    } catch (error) {
      if (!isReaderGone(error)) throw error;
    }
  }

  private async *texts(
    head: string,
    foot: string,
    write: (rows: readonly OpenEntry[], isFirst: boolean) => string,
  ): AsyncGenerator<string, void> {
    let isFirst = true;
    for await (const rows of this.exports.all(this.config.baseUrl)) {
      yield (isFirst ? head : '') + write(rows, isFirst);
      isFirst = false;
    }
    yield (isFirst ? head : '') + foot;
  }
}

const isReaderGone = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
