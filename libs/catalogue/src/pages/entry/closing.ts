import { citation, cited } from '../../entry/citation.js';
import type { PublicEntry, PublicRecognition } from '../../entry/entry.queries.js';
import { html, type Html, type Part, safeLink } from '../../html/html.js';
import { icon } from '../../html/icons.js';
import { richText } from '../../html/rich.js';
import { writtenDate } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { entryLink, langOf, linkTo, type Site } from '../../parts/site.js';
import { levelMark } from '../../parts/standing.js';
import { addDays, themes } from '#domain';
import type { ListedEntry } from '../../search/listing.js';
import type { EntrySection } from './sections.js';

/** What stands under the description: judgements, owner, sources, citation. */
export function closingSections(site: Site, entry: PublicEntry): EntrySection[] {
  const sections: (EntrySection | null)[] = [
    literature(site, entry),
    judgements(site, entry),
    contact(site, entry),
    citing(site, entry),
  ];
  return sections.filter((section) => section !== null);
}

function literature(site: Site, entry: PublicEntry): EntrySection | null {
  const sources = entry.content.literature ?? [];
  if (sources.length === 0) return null;
  const list = html`<ul class="literature">
    ${sources.map((source) => html`<li>${source}</li>`)}
  </ul>`;
  const folded = html`<details class="sample">
    <summary>${site.texts.entry.literature} (${sources.length})</summary>
    ${list}
  </details>`;
  return { id: 'literatuur', title: site.texts.entry.literature, body: sources.length > 8 ? folded : list };
}

function judgements(site: Site, entry: PublicEntry): EntrySection {
  const t = site.texts.entry;
  const items = entry.recognitions.flatMap((recognition) => [
    recognition.conditionsMetOn &&
      html`<li>
        <time datetime="${recognition.conditionsMetOn}"
          >${writtenDate(site.locale, recognition.conditionsMetOn)}</time
        >
        <div>
          <span class="level">${t.conditionsMet}</span>
          <p>${t.conditionsMetText}</p>
        </div>
      </li>`,
    judgement(site, recognition),
  ]);
  return {
    id: 'oordelen',
    title: t.judgements,
    body:
      items.length > 0
        ? html`<ol class="hist">
            ${items}
          </ol>`
        : html`<p>${t.noJudgements}</p>`,
  };
}

function judgement(site: Site, recognition: PublicRecognition): Html {
  const t = site.texts.entry;
  const by = filled(t.judgedBy, {
    committee: recognition.committee ?? '',
    version: recognition.criteriaVersion,
  });
  const lastDay = recognition.endedOn && addDays(recognition.endedOn, -1);
  const ended = lastDay && filled(t.judgementEnded, { date: writtenDate(site.locale, lastDay) });
  return html`<li>
    <time datetime="${recognition.fromOn}">${writtenDate(site.locale, recognition.fromOn)}</time>
    <div>
      <span class="row wrap"
        >${levelMark(recognition.level, site)}${recognition.reservation && html`<span class="muted">${t.withReservation}</span>`}</span
      >
      ${richText(recognition.explanation, langOf(site, 'nl'))}
      <p>${by}${ended && ` ${ended}`}</p>
    </div>
  </li>`;
}

function contact(site: Site, entry: PublicEntry): EntrySection | null {
  const t = site.texts.entry;
  const { content } = entry;
  const person = content.contact?.name;
  const email = /^[^\s<>"@]+@[^\s<>"@]+$/.test(content.contact?.email ?? '') ? content.contact.email : null;
  const website = safeLink(content.contact?.website);
  if (!content.organisation && !person && !email && !website) return null;
  const rows: [string, Part][] = [];
  if (person) rows.push([t.person, person]);
  if (email) rows.push([t.email, html`<a href="mailto:${email}">${email}</a>`]);
  if (website)
    rows.push([
      t.website,
      html`<a href="${website}" rel="noopener nofollow">${website.replace(/^https?:\/\//, '')}</a>`,
    ]);
  const mail = email && `mailto:${email}?subject=${encodeURIComponent(content.title)}`;
  return {
    id: 'contact',
    title: t.contact,
    body: html`<div class="contact">
        ${content.organisation && entry.origin === 'own' && html`<p>${filled(t.contactText, { owner: content.organisation, title: content.title })}</p>`}
        ${
          rows.length > 0 &&
          html`<dl>
            ${rows.map(
              ([term, part]) =>
                html`<dt>${term}</dt>
                  <dd>${part}</dd>`,
            )}
          </dl>`
        }
      </div>
      ${mail && html`<p class="row wrap send no-print"><a class="btn primary" href="${mail}">${t.sendMessage}</a><span class="meta">${t.sendHint}</span></p>`}`,
  };
}

function citing(site: Site, entry: PublicEntry): EntrySection {
  const t = site.texts.entry;
  const reference = cited(entry, site.baseUrl);
  const base = `/interventies/${entry.slug}`;
  return {
    id: 'citeren',
    title: t.cite,
    body: html`<p class="cite">${citation(reference, site)}</p>
      <p class="row wrap cite-links no-print">
        <a href="${base}.bib">BibTeX</a><a href="${base}.ris">RIS</a
        ><a
          href="${linkTo(site, '/opnemen', new URLSearchParams({ interventie: entry.slug }))}"
          rel="nofollow"
          >${site.texts.frame.embed}</a
        >
      </p>
      <p class="meta">${t.permanent}: <span class="address">${reference.address}</span></p>
      <p class="meta no-print">${site.texts.frame.printHint}</p>`,
  };
}

/** Two entries with most themes in common. */
export function similar(site: Site, entry: PublicEntry, near: readonly ListedEntry[]): Html | null {
  if (near.length === 0) return null;
  const cards = near.map((other) => {
    const shared = other.themes.filter((theme) => entry.content.themes.includes(theme));
    const names = themes.filter(({ id }) => shared.includes(id)).map(({ label }) => label[site.locale]);
    return html`<div>
      <h3><a href="${entryLink(site, other.slug)}" ${langOf(site, other.language)}>${other.title}</a></h3>
      <p class="muted">${filled(site.texts.entry.sharedThemes, { themes: names.join(', ') })}</p>
      ${levelMark(other.level, site)}
    </div>`;
  });
  return html`<section class="no-print" id="lijkt-hierop">
    <h2>${site.texts.entry.similar}</h2>
    <div class="sim">${cards}</div>
  </section>`;
}

/** The caveat that closes every entry. */
export function caveatNote(text: string): Html {
  return html`<p class="note caveat">${icon('info')}<span>${text}</span></p>`;
}
