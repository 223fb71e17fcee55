import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { asProblem, forTheLog } from '#platform';
import { notFoundPage, unavailablePage } from '../pages/texts/text-pages.js';
import { Pages } from './site-of.js';

/** Answers faults of public addresses with a page for people. Details go to the log, never to the page. */
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly logger = new Logger('Catalogue');

  constructor(protected readonly pages: Pages) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = asProblem(error);
    if (problem.status >= 500) this.log(error, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 503) response.setHeader('retry-after', '5');
    this.answer(request, response, problem.status);
  }

  protected answer(request: Request, response: Response, status: number): void {
    const site = this.pages.siteOf(request);
    const page = status >= 500 ? unavailablePage(site) : notFoundPage(site);
    this.pages.send(response, site, page, status);
  }

  private log(error: unknown, request: Request): void {
    this.logger.error(`${request.method} ${request.path} ${forTheLog(error)}`);
  }
}
