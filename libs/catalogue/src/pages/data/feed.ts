import { levelNames, themes } from '#domain';
import type { NewEntry } from '../../data/new-entries.js';
import { html, type Html, trusted } from '../../html/html.js';
import { writtenDate } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { feedPath, pathIn, type Site } from '../../parts/site.js';
import { firstSentence } from '../cards/entry-card.js';

/** Characters that XML does not have, not even escaped. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The new entries as an Atom feed (RFC 4287). What is known by an edition stays known: its id is that of its item. */
export function feedOf(site: Site, entries: readonly NewEntry[]): string {
  const { frame, data } = site.texts;
  const updated = entries[0]?.releasedAt.toISOString() ?? `${site.today}T00:00:00Z`;
  const address = site.baseUrl + pathIn(site.locale, feedPath);
  return html`${trusted('<?xml version="1.0" encoding="UTF-8"?>')}
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.locale}">
      <id>${address}</id>
      <title>Erkend: ${frame.newest}</title>
      <subtitle>${site.demo ? frame.demo : data.feed.lead}</subtitle>
      <updated>${updated}</updated>
      <author>
        <name>Erkend</name>
        <uri>${site.baseUrl}</uri>
      </author>
      <link rel="self" type="application/atom+xml" href="${address}" />
      <link rel="alternate" type="text/html" href="${site.baseUrl}${pathIn(site.locale, '/')}?sort=newest" />
      ${entries.map((entry) => item(site, entry))}
    </feed> `
    .toString()
    .replace(notInXml, '');
}

function item(site: Site, entry: NewEntry): Html {
  const goal = firstSentence(entry.goal, entry.language);
  const lang = entry.language !== site.locale && html` xml:lang="${entry.language}"`;
  const categories = themes
    .filter(({ id }) => entry.themes.includes(id))
    .map(({ id, label }) => html`<category term="${id}" label="${label[site.locale]}" />`);
  return html`<entry>
    <id>urn:uuid:${entry.editionId}</id>
    <title${lang}>${entry.title}</title>
    <link rel="alternate" type="text/html" href="${site.baseUrl}${pathIn(site.locale, `/interventies/${entry.slug}`)}" />
    <updated>${entry.releasedAt.toISOString()}</updated>
    ${entry.organisation !== '' && html`<author><name>${entry.organisation}</name></author>`}
    ${categories}
    ${goal !== '' && html`<summary type="text" ${lang}>${goal}</summary>`}
    <content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml">
        ${goal !== '' && html`<p${lang}>${goal}</p>`}
        <p>${standingAtRelease(site, entry).join(' ')}</p>
      </div>
    </content>
  </entry>`;
}

/** A reader keeps an item for years, so it says how it was, and where one reads how it is. */
function standingAtRelease(site: Site, { recognised, imported }: NewEntry): string[] {
  const { feed, card } = site.texts.data;
  const dated = (text: string, date: string, values: Record<string, string>): string =>
    filled(text, { ...values, date: writtenDate(site.locale, date) });
  return [
    recognised &&
      dated(feed.recognised, recognised.fromOn, { level: levelNames[recognised.level][site.locale] }),
    recognised?.reserved && feed.reserved,
    imported && `${card.means.imported} ${dated(card.source, imported.date, { source: imported.source })}`,
    feed.now,
  ].filter((sentence) => typeof sentence === 'string');
}
