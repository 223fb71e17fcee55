import { filled } from '../i18n/messages.js';
import { writtenEuro } from '../i18n/format.js';
import type { Site } from './site.js';

/** What an intervention costs: the amount in the language of the page, or the words where no amount is known. */
export function costText(
  site: Site,
  facts: { readonly costPerParticipant?: number; readonly costs: string },
): string {
  const { costPerParticipant: cost } = facts;
  return typeof cost === 'number'
    ? filled(site.texts.search.perParticipant, { euro: writtenEuro(site.locale, cost) })
    : facts.costs;
}
