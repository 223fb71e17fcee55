import { levelNames, themes } from '#domain';
import { caveat, languageOf } from '#publication';
import { citation, cited } from '../../entry/citation.js';
import { currentRecognition, entryStatus, type PublicEntry } from '../../entry/entry.queries.js';
import { html, type Html, joined } from '../../html/html.js';
import { icon } from '../../html/icons.js';
import { costText } from '../../parts/costs.js';
import { filled } from '../../i18n/messages.js';
import { wordsOf } from '../../indexing/document.js';
import type { Page } from '../../parts/layout.js';
import { langOf, linkTo, type Site } from '../../parts/site.js';
import { statusText } from '../../parts/standing.js';
import type { ListedEntry } from '../../search/listing.js';
import { mostCompared } from '../../search/query.js';
import { shortened } from '../search/result-card.js';
import { caveatNote, closingSections, similar } from './closing.js';
import { recognitionBlock } from './recognition-block.js';
import { describedSections, type EntrySection } from './sections.js';

/**
 * The public page of one intervention, whatever its status: the address keeps working. `pages` are those of its full
 * description, null while they are not known.
 */
export function entryPage(
  site: Site,
  entry: PublicEntry,
  near: readonly ListedEntry[],
  pages: number | null,
): Page {
  const lang = langOf(site, languageOf(entry));
  const sections = [...describedSections(site, entry), ...closingSections(site, entry)];
  return {
    title: entry.content.title,
    description: wordsOf(entry.content.summary.goal).slice(0, 200) || entry.content.subtitle,
    menu: 'search',
    kind: 'entry',
    mainClass: 'page',
    main: html`<article>
<div class="top">
  <div>
    ${crumbs(site, entry)}
    <h1${lang}>${entry.content.title}</h1>
    ${entry.content.subtitle && html`<p class="lead" ${lang}>${entry.content.subtitle}</p>`}
    ${printedLines(site, entry)}
    ${acts(site, entry, pages)}
    ${brief(site, entry)}
  </div>
  ${recognitionBlock(site, entry)}
</div>
<div class="body">
  ${contents(site, sections)}
  <div>
    ${sections.map(
      ({ id, title, body }) =>
        html`<section id="${id}">
          <h2>${title}</h2>
          ${body}
        </section>`,
    )}
    ${similar(site, entry, near)}
    ${caveatNote(caveat[site.locale])}
  </div>
</div>
</article>`,
  };
}

/** The way back, and the themes this lies under: side by side, for none is below another. */
function crumbs(site: Site, entry: PublicEntry): Html {
  const links = themes
    .filter(({ id }) => entry.content.themes.includes(id))
    .map(
      ({ id, label }) =>
        html`<a href="${linkTo(site, '/', new URLSearchParams({ theme: id }))}">${label[site.locale]}</a>`,
    );
  return html`<nav class="crumbs no-print" aria-label="${site.texts.frame.crumbs}">
    <a href="${linkTo(site, '/')}">${site.texts.frame.backToSearch}</a>
    ${links.length > 0 && html`<span aria-hidden="true">/</span><span>${joined(links.slice(0, 3), ', ')}</span>`}
  </nav>`;
}

/** On paper the first lines say what was judged, when, and how to refer to it. */
function printedLines(site: Site, entry: PublicEntry): Html {
  const current = currentRecognition(entry);
  const untilOn = current?.untilOn ?? null;
  const level = entry.origin === 'imported' || !current?.level ? null : levelNames[current.level];
  const reference = cited(entry, site.baseUrl);
  return html`<p class="print-only">
    ${level && `${level[site.locale]}. `}${statusText({ status: entryStatus(entry), untilOn }, site)}.
    ${citation(reference, site)} ${reference.address}
  </p>`;
}

function acts(site: Site, entry: PublicEntry, pages: number | null): Html {
  const t = site.texts.entry;
  const { slug } = entry;
  const chosen = site.compared.includes(slug);
  const compared = chosen ? site.compared : [...site.compared, slug].slice(-mostCompared);
  const compare = linkTo(
    site,
    '/vergelijken',
    new URLSearchParams(compared.map((one): [string, string] => ['i', one])),
  );
  const pdf = linkTo({ ...site, compared: [] }, `/interventies/${slug}/uitgebreide-beschrijving.pdf`);
  const language = languageOf(entry);
  const about = [
    'pdf',
    ...(language === site.locale ? [] : [t.inOther]),
    ...(pages === null ? [] : [filled(t.pages, { count: pages })]),
  ].join(', ');
  return html`<div class="acts no-print">
    <a class="btn primary" href="${pdf}" hreflang="${language}"
      >${icon('pdf')}${filled(t.download, { about })}</a
    ><a class="btn" href="${compare}" rel="nofollow">${icon('compare')}${t.compare}</a
    >${entry.origin === 'own' && html`<a class="btn" href="#contact">${icon('mail')}${t.askHandbook}</a>`}
  </div>`;
}

/** The six facts somebody weighs first; what is not known is left out. */
function brief(site: Site, entry: PublicEntry): Html | null {
  const t = site.texts.entry;
  const { facts } = entry.content;
  const lang = langOf(site, languageOf(entry));
  const rows = [
    { term: t.who, text: wordsOf(facts.who), lang },
    { term: t.duration, text: wordsOf(facts.duration), lang },
    { term: t.costs, text: wordsOf(costText(site, facts)) },
    { term: t.delivery, text: wordsOf(facts.deliveredBy), lang },
    { term: t.setting, text: (facts.setting ?? []).join(', '), lang },
    { term: t.inUseBy, text: wordsOf(facts.organisations), lang },
  ].filter(({ text }) => text !== '');
  if (rows.length === 0) return null;
  return html`<dl class="brief">
    ${rows.map(
      ({ term, text, lang: spoken }) =>
        html`<div>
          <dt>${term}</dt>
          <dd${spoken}>${shortened(text, 120)}</dd>
        </div>`,
    )}
  </dl>`;
}

function contents(site: Site, sections: readonly EntrySection[]): Html {
  const label = site.texts.entry.onThisPage;
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<details class="tocm no-print">
      <summary>${label}</summary>
      <ol>
        ${links}
      </ol>
    </details>
    <nav class="toc no-print" aria-label="${label}">
      <ol>
        ${links}
      </ol>
    </nav>`;
}
