import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { notFound, Public } from '#platform';
import { notFoundPage } from '../pages/texts/text-pages.js';
import { Pages } from './site-of.js';

/** What no other route knows: a page for people, a problem for programs. Registered after everything else. */
@ApiExcludeController()
@Public()
@Controller()
export class FallbackController {
  constructor(private readonly pages: Pages) {}

  @Get('*path')
  unknown(@Req() request: Request, @Res() response: Response): void {
    if (/^\/(api|admin)(\/|$)/.test(request.path)) throw notFound();
    const site = this.pages.siteOf(request);
    this.pages.send(response, site, notFoundPage(site), 404);
  }
}
