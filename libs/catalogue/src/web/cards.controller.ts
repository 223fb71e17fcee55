import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Theme, themes } from '#domain';
import { Kept, Public } from '#platform';
import { EntryQueries } from '../entry/entry.queries.js';
import { entryCard } from '../pages/cards/entry-card.js';
import { missingCard } from '../pages/cards/missing-card.js';
import { themeCard } from '../pages/cards/theme-card.js';
import { embedPage } from '../pages/data/embed-page.js';
import type { Site } from '../parts/site.js';
import { Listing } from '../search/listing.js';
import { isSlug } from '../search/query.js';
import { CardFilter } from './card.filter.js';
import { PageFilter } from './page.filter.js';
import { ingredients, Pages } from './site-of.js';

/** Entries of a theme on its card. */
const listedOnCard = 5;

/**
 * What other sites may show, and the page that says how. Cards are not counted as use: whoever sees one came for
 * another page.
 */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class CardsController {
  private readonly written = new Kept<Buffer>(300);

  constructor(
    private readonly pages: Pages,
    private readonly entries: EntryQueries,
    private readonly listing: Listing,
  ) {}

  @UseFilters(CardFilter)
  @Get(['/interventies/:slug/kaart', '/en/interventies/:slug/kaart'])
  async entry(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const site = this.pages.sharedSiteOf(request);
    const entry = await this.entries.bySlug(slug);
    if (!entry) {
      this.pages.sendCard(response, site, Buffer.from(missingCard(site, 'entry')), 404);
      return;
    }
    // The text of an edition never changes, so its id stands for it.
    const written = this.keep(site, { ...entry, content: undefined }, () => entryCard(site, entry));
    this.pages.sendCard(response, site, written);
  }

  @UseFilters(CardFilter)
  @Get(['/themas/:theme/kaart', '/en/themas/:theme/kaart'])
  async theme(
    @Param('theme') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const site = this.pages.sharedSiteOf(request);
    const theme = themes.find(({ id }) => id === name);
    if (!theme) {
      this.pages.sendCard(response, site, Buffer.from(missingCard(site, 'theme')), 404);
      return;
    }
    const entries = await this.listing.newest(listedOnCard, theme.id);
    this.pages.sendCard(
      response,
      site,
      this.keep(site, [theme.id, entries], () => themeCard(site, theme, entries)),
    );
  }

  @Get(['/opnemen', '/en/opnemen'])
  async how(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    const { interventie, thema } = request.query;
    const [asked] = isSlug(interventie) ? await this.listing.bySlugs([interventie]) : [];
    const [example = null] = asked ? [asked] : await this.listing.newest(1);
    const theme = themes.find(({ id }) => id === thema) ?? themeOf(example?.themes ?? []);
    this.pages.send(response, site, embedPage(site, { example, isAsked: asked !== undefined, theme }));
  }

  private keep(site: Site, made: unknown, write: () => string): Buffer {
    return this.written.of(ingredients(site, made), () => Buffer.from(write()));
  }
}

const themeOf = (ids: readonly string[]): Theme => themes.find(({ id }) => ids.includes(id)) ?? themes[0]!;
