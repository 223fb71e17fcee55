import type { Request, Response } from 'express';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, type Config } from '#platform';
import type { Locale } from '#publication';
import { layout, type Page } from '../parts/layout.js';
import { type Site, siteAt } from '../parts/site.js';
import { readCompared } from '../search/query.js';

/** No script, no frame, nothing from elsewhere: the pages need none of it, so a stored text cannot get any either. */
const securityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Turns a request into a place in the catalogue, and a page into an answer. */
@Injectable()
export class Pages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  siteOf(request: Request): Site {
    const locale: Locale = /^\/en(\/|$)/.test(request.path) ? 'en' : 'nl';
    const path = locale === 'en' ? request.path.slice(3) || '/' : request.path;
    const at = request.originalUrl.indexOf('?');
    return siteAt({
      locale,
      path,
      query: at === -1 ? '' : new URLSearchParams(request.originalUrl.slice(at + 1)).toString(),
      compared: readCompared(request.query.i),
      demo: this.config.demo,
      baseUrl: this.config.baseUrl,
      today: this.clock.today(),
    });
  }

  /** Sends a page. */
  send(response: Response, site: Site, page: Page, status = 200): void {
    this.sendWritten(response, site, this.written(site, page), status);
  }

  /** A page as it goes out. */
  written(site: Site, page: Page): Buffer {
    return Buffer.from(layout(site, page));
  }

  /** Sends what was written. Browsers keep it and ask whether it changed; nothing in it depends on who asks. */
  sendWritten(response: Response, site: Site, written: Buffer, status = 200): void {
    response
      .status(status)
      .type('html')
      .setHeader('content-security-policy', securityPolicy)
      .setHeader('cache-control', status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store')
      .setHeader('content-language', site.locale)
      .send(written);
  }
}
