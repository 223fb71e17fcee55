import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Clock, csvLine, Kept, Public } from '#platform';
import { startFile } from '../data/data-file.js';
import { figuresPage } from '../pages/data/figures-page.js';
import { PublicFiguresQueries } from '../usage/public-figures.js';
import { PageFilter } from './page.filter.js';
import { ingredients, Pages } from './site-of.js';

/** How the catalogue is used, for everybody: as a page and as a file. */
@ApiExcludeController()
@Public()
@UseFilters(PageFilter)
@Controller()
export class FiguresController {
  private readonly written = new Kept<Buffer>(20);

  constructor(
    private readonly pages: Pages,
    private readonly queries: PublicFiguresQueries,
    private readonly clock: Clock,
  ) {}

  @Get(['/gebruikscijfers', '/en/gebruikscijfers'])
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    const site = this.pages.siteOf(request);
    const figures = await this.queries.figures(site.today);
    const written = this.written.of(ingredients(site, figures), () =>
      this.pages.written(site, figuresPage(site, figures)),
    );
    this.pages.sendWritten(response, site, written);
  }

  @Get('/data/gebruikscijfers.csv')
  async csv(@Res() response: Response): Promise<void> {
    const months = await this.queries.allMonths(this.clock.today());
    const lines = months.map((month) =>
      csvLine([month.month, month.start_page, month.summary, month.download]),
    );
    startFile(response, 'text/csv; charset=utf-8', 'gebruikscijfers.csv').send(
      `\ufeff${csvLine(['month', 'startPage', 'summaries', 'downloads'])}${lines.join('')}`,
    );
  }
}
