import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '#platform';
import { OverviewQueries } from '../entry/overview.queries.js';
import { inProgressPage, noLongerPage } from '../pages/lists/overview-pages.js';
import { openDataPage } from '../pages/data/open-data-page.js';
import { accessibilityPage, howPage, privacyPage } from '../pages/texts/text-pages.js';
import { Listing } from '../search/listing.js';
import { PageFilter } from './page.filter.js';
import { Pages } from './site-of.js';

/** Lists and explanations in the foot of the site. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class ListsController {
  constructor(
    private readonly pages: Pages,
    private readonly overview: OverviewQueries,
    private readonly listing: Listing,
  ) {}

  @Get(['/in-behandeling', '/en/in-behandeling'])
  async inProgress(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, inProgressPage(site, await this.overview.inEditing()));
  }

  @Get(['/niet-langer-erkend', '/en/niet-langer-erkend'])
  async noLonger(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, noLongerPage(site, await this.listing.noLongerRecognised()));
  }

  @Get(['/hoe-erkenning-werkt', '/en/hoe-erkenning-werkt'])
  how(@Req() request: Request, @Res() response: Response): void {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, howPage(site));
  }

  @Get(['/open-data', '/en/open-data'])
  openData(@Req() request: Request, @Res() response: Response): void {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, openDataPage(site));
  }

  @Get(['/toegankelijkheid', '/en/toegankelijkheid'])
  accessibility(@Req() request: Request, @Res() response: Response): void {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, accessibilityPage(site));
  }

  @Get(['/privacy', '/en/privacy'])
  privacy(@Req() request: Request, @Res() response: Response): void {
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, privacyPage(site));
  }
}
