import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Kept, Public } from '#platform';
import { NewEntries } from '../data/new-entries.js';
import { feedOf } from '../pages/data/feed.js';
import { feedPath } from '../parts/site.js';
import { PageFilter } from './page.filter.js';
import { ingredients, Pages } from './site-of.js';

/** New entries for whoever follows the databank with a feed reader, or shows them on a site of their own. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class FeedController {
  private readonly written = new Kept<Buffer>(4);

  constructor(
    private readonly pages: Pages,
    private readonly entries: NewEntries,
  ) {}

  @Get([feedPath, `/en${feedPath}`])
  async newest(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.sharedSiteOf(request);
    const entries = await this.entries.on(site.today);
    const written = this.written.of(ingredients(site, entries), () => Buffer.from(feedOf(site, entries)));
    response
      .setHeader('content-type', 'application/atom+xml; charset=utf-8')
      .setHeader('content-language', site.locale)
      .setHeader('access-control-allow-origin', '*')
      .setHeader('cache-control', 'public, max-age=300')
      .send(written);
  }
}
