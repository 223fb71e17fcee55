import { html, type Html, joined } from '../../html/html.js';
import { icon } from '../../html/icons.js';
import { markedText } from '../../html/marked.js';
import { writtenEuro } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { entryLink, langOf, linkTo, type Site } from '../../parts/site.js';
import { levelMark, statusChip } from '../../parts/standing.js';
import type { Hit } from '../../search/hits.js';
import { hitStart } from '../../search/hits.js';
import type { ListedEntry } from '../../search/listing.js';
import { mostCompared, type SearchQuery, searchParameters } from '../../search/query.js';

/** One result: what it is, why it is here, what it asks, and how sure one can be. */
export function resultCard(
  site: Site,
  query: SearchQuery,
  entry: ListedEntry & { readonly hit: Hit | null },
): Html {
  const lang = langOf(site, entry.language);
  return html`<article class="card">
    <div>
      <h2>
        <a href="${entryLink(site, entry.slug)}" ${lang}
          >${entry.hit ? markedText(entry.hit.title) : entry.title}</a
        >
      </h2>
      <p class="goal" ${lang}>${entry.hit ? markedText(entry.hit.goal) : entry.goal}</p>
      ${why(site, entry.hit)} ${facts(site, entry)}
    </div>
    <div class="side">
      ${levelMark(entry.level, site)}${statusChip(entry, site)}${compareLink(site, query, entry)}
    </div>
  </article>`;
}

function why(site: Site, hit: Hit | null): Html | null {
  if (!hit) return null;
  const { why: label, whyIn } = site.texts.search;
  const places = hit.places.map(({ field, fragment }) => html`‘${markedText(fragment)}’ ${whyIn[field]}`);
  if (places.length > 0) return html`<p class="why"><b>${label}</b> ${joined(places, '; ')}.</p>`;
  if ((hit.title + hit.goal).includes(hitStart)) return null;
  return html`<p class="why"><b>${label}</b> ${whyIn.elsewhere}</p>`;
}

function facts(site: Site, entry: ListedEntry): Html | null {
  const { search } = site.texts;
  const cost =
    entry.cost === null
      ? entry.facts.costs
      : filled(search.perParticipant, { euro: writtenEuro(site.locale, entry.cost) });
  const rows = [
    [search.duration_, entry.facts.duration],
    [search.costs, cost],
    [search.deliveredBy, entry.facts.deliveredBy],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  if (rows.length === 0) return null;
  return html`<dl class="facts">
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${shortened(text)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Facts are meant to be short; a sentence that is not ends at a word. */
export function shortened(text: string, longest = 90): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

function compareLink(site: Site, query: SearchQuery, entry: ListedEntry): Html | null {
  const { search } = site.texts;
  const chosen = query.compared.includes(entry.slug);
  if (!chosen && query.compared.length >= mostCompared) return null;
  const compared = chosen
    ? query.compared.filter((slug) => slug !== entry.slug)
    : [...query.compared, entry.slug];
  const label = chosen ? search.compareRemove : search.compareAdd;
  const parameters = searchParameters({ ...query, compared });
  const link =
    compared.length === 0
      ? linkTo({ ...site, compared: [] }, '/', parameters)
      : linkTo(site, '/', parameters);
  return html`<span class="pick"
    >${icon(chosen ? 'close' : 'compare')}<a
      href="${link}"
      rel="nofollow"
      aria-label="${label}: ${entry.title}"
      >${label}</a
    ></span
  >`;
}
