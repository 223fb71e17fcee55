import { Catch } from '@nestjs/common';
import type { Request, Response } from 'express';
import { unavailableCard } from '../pages/cards/missing-card.js';
import { PageFilter } from './page.filter.js';

/** Answers what fails behind a card with a card: a page of ours is refused in a frame, and the frame would be empty. */
@Catch()
export class CardFilter extends PageFilter {
  protected override answer(request: Request, response: Response, status: number): void {
    if (status < 500) return super.answer(request, response, status);
    const site = this.pages.sharedSiteOf(request);
    this.pages.sendCard(response, site, Buffer.from(unavailableCard(site)), status);
  }
}
