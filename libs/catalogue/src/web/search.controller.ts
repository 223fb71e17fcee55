import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '#platform';
import { OverviewQueries } from '../entry/overview.queries.js';
import { matrixPage, themesPage } from '../pages/lists/overview-pages.js';
import { searchPage } from '../pages/search/search-page.js';
import { choiceCount, readSearchQuery } from '../search/query.js';
import { CatalogueSearch } from '../search/search.service.js';
import { UsageCounter } from '../usage/usage-counter.js';
import { PageFilter } from './page.filter.js';
import { Pages } from './site-of.js';

/** The ways into the databank: the question, the themes, the map of problems and approaches. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class SearchController {
  constructor(
    private readonly pages: Pages,
    private readonly search: CatalogueSearch,
    private readonly overview: OverviewQueries,
    private readonly usage: UsageCounter,
  ) {}

  @Get(['/', '/en'])
  async start(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    const query = readSearchQuery(request.query);
    const result = await this.search.find(query);
    if (query.q === '' && choiceCount(query) === 0 && query.page === 1)
      this.usage.count(request, 'start_page');
    this.pages.send(response, site, searchPage(site, query, result));
  }

  @Get(['/themas', '/en/themas'])
  async themes(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, themesPage(site, await this.overview.themeCounts()));
  }

  @Get(['/probleem-en-aanpak', '/en/probleem-en-aanpak'])
  async matrix(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    const [cells, inEditing] = await Promise.all([this.overview.matrix(), this.overview.inEditingCount()]);
    this.pages.send(response, site, matrixPage(site, cells, inEditing));
  }
}
