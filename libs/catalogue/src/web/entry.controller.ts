import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Kept, notFound, Public } from '#platform';
import { bibtex, cited, ris } from '../entry/citation.js';
import { EntryQueries, type PublicEntry } from '../entry/entry.queries.js';
import { FullDescriptions } from '../entry/full-descriptions.js';
import { Listing } from '../search/listing.js';
import { comparePage } from '../pages/lists/compare-page.js';
import { entryPage } from '../pages/entry/entry-page.js';
import { UsageCounter } from '../usage/usage-counter.js';
import { PageFilter } from './page.filter.js';
import { ingredients, Pages } from './site-of.js';

/** One intervention: its page, its full description, its reference; and several side by side. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class EntryController {
  /** Pages as they went out, by everything that went into them. */
  private readonly written = new Kept<Buffer>(300);

  constructor(
    private readonly pages: Pages,
    private readonly entries: EntryQueries,
    private readonly listing: Listing,
    private readonly descriptions: FullDescriptions,
    private readonly usage: UsageCounter,
  ) {}

  @Get([
    '/interventies/:slug/uitgebreide-beschrijving.pdf',
    '/en/interventies/:slug/uitgebreide-beschrijving.pdf',
  ])
  async description(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const site = this.pages.siteOf(request);
    const entry = await this.find(slug);
    const pdf = await this.descriptions.of(entry, site);
    this.usage.count(request, 'download', entry.id);
    this.attach(response, 'application/pdf', `${entry.slug}-editie-${entry.number}.pdf`).send(pdf);
  }

  @Get(['/interventies/:slug.bib', '/en/interventies/:slug.bib'])
  async bibtex(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const reference = cited(await this.find(slug), this.pages.siteOf(request).baseUrl);
    this.attach(response, 'application/x-bibtex; charset=utf-8', `${reference.slug}.bib`).send(
      bibtex(reference),
    );
  }

  @Get(['/interventies/:slug.ris', '/en/interventies/:slug.ris'])
  async ris(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const reference = cited(await this.find(slug), this.pages.siteOf(request).baseUrl);
    const type = 'application/x-research-info-systems; charset=utf-8';
    this.attach(response, type, `${reference.slug}.ris`).send(ris(reference));
  }

  @Get(['/interventies/:slug', '/en/interventies/:slug'])
  async entry(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const site = this.pages.siteOf(request);
    const entry = await this.find(slug);
    const near = await this.listing.similarTo({ id: entry.id, themes: entry.content.themes });
    this.usage.count(request, 'summary', entry.id);
    // The text of an edition never changes, so its id stands for it.
    const pages = this.descriptions.pagesOf(entry, site);
    const written = this.written.of(ingredients(site, { ...entry, content: undefined }, near, pages), () =>
      this.pages.written(site, entryPage(site, entry, near, pages)),
    );
    this.pages.sendWritten(response, site, written);
  }

  @Get(['/vergelijken', '/en/vergelijken'])
  async compare(@Req() request: Request, @Res() response: Response): Promise<void> {
    const asked = this.pages.siteOf(request);
    const found = await Promise.all(asked.compared.map((slug) => this.entries.bySlug(slug)));
    const entries = found.filter((entry) => entry !== null);
    const site = { ...asked, compared: entries.map((entry) => entry.slug) };
    this.pages.send(response, site, comparePage(site, entries, request.query.verschillen === '1'));
  }

  private async find(slug: string): Promise<PublicEntry> {
    const entry = await this.entries.bySlug(slug);
    if (!entry) throw notFound();
    return entry;
  }

  /** The name is made of a slug: letters, digits and hyphens, so that nothing in it can end the header. */
  private attach(response: Response, type: string, name: string): Response {
    return response
      .setHeader('content-type', type)
      .setHeader('content-disposition', `attachment; filename="${name}"`)
      .setHeader('x-content-type-options', 'nosniff')
      .setHeader('cache-control', 'public, max-age=0, must-revalidate');
  }
}
