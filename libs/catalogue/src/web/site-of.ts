import type { Request, Response } from 'express';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, CONFIG, type Config } from '#platform';
import type { Locale } from '#publication';
import { layout, type Page } from '../parts/layout.js';
import { type Site, siteAt } from '../parts/site.js';
import { readCompared } from '../search/query.js';

/** No script, no frame, nothing from elsewhere: the pages need none of it, so a stored text cannot get any either. */
const ownOnly = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];
const pagePolicy = [...ownOnly, "frame-ancestors 'none'"].join('; ');
const pageWithCardsPolicy = [...ownOnly, "frame-src 'self'", "frame-ancestors 'none'"].join('; ');

/** The one thing that other sites may frame: nothing on it can be pressed but links that leave the frame. */
const cardPolicy = [...ownOnly, 'frame-ancestors *'].join('; ');

/** Everything something is written from, as the key it is kept under; the words follow from the language. */
export const ingredients = (site: Site, ...made: readonly unknown[]): string =>
  JSON.stringify([{ ...site, texts: undefined }, ...made]);

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

  /** The same for what is one for all who look at it: without what somebody compares or asked. */
  sharedSiteOf(request: Request): Site {
    return { ...this.siteOf(request), compared: [], query: '' };
  }

  /** Sends a page. */
  send(response: Response, site: Site, page: Page, status = 200): void {
    const policy = page.showsCards ? pageWithCardsPolicy : pagePolicy;
    this.answer(response.status(status), site, policy).send(this.written(site, page));
  }

  /** A page as it goes out. */
  written(site: Site, page: Page): Buffer {
    return Buffer.from(layout(site, page));
  }

  /** Sends what was written. */
  sendWritten(response: Response, site: Site, written: Buffer): void {
    this.answer(response, site, pagePolicy).send(written);
  }

  /** Sends a card, for every site to show; caches may keep one that is there for five minutes. */
  sendCard(response: Response, site: Site, written: Buffer, status = 200): void {
    response.removeHeader('x-frame-options');
    this.answer(response.status(status), site, cardPolicy);
    if (status === 200) response.setHeader('cache-control', 'public, max-age=300');
    response.setHeader('cross-origin-resource-policy', 'cross-origin').send(written);
  }

  /** Browsers keep a page and ask whether it changed; nothing in it depends on who asks. */
  private answer(response: Response, site: Site, policy: string): Response {
    return response
      .type('html')
      .setHeader('content-security-policy', policy)
      .setHeader(
        'cache-control',
        response.statusCode === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
      )
      .setHeader('content-language', site.locale);
  }
}
