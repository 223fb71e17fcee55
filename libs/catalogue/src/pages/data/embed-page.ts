import { type Theme, themes } from '#domain';
import { escapeHtml, html, type Html } from '../../html/html.js';
import { filled } from '../../i18n/messages.js';
import type { Page } from '../../parts/layout.js';
import { entryLink, langOf, linkTo, pathIn, type Site } from '../../parts/site.js';
import { statusOn } from '../../parts/standing.js';
import { shownByDefault } from '../../search/facets.js';
import type { ListedEntry } from '../../search/listing.js';

/** What the page shows the way with. */
export interface Embedded {
  /** Null in an empty databank. */
  readonly example: ListedEntry | null;
  /** Whether the visitor came for this very entry. */
  readonly isAsked: boolean;
  readonly theme: Theme;
}

/** A card as a frame in another site. */
interface Framed {
  readonly path: string;
  readonly title: string;
  /** In pixels; for a column of 300 pixels wide and up. */
  readonly height: number;
}

/** How to put an entry or the list of a theme into one's own site, with the lines to copy. */
export function embedPage(site: Site, { example, isAsked, theme }: Embedded): Page {
  const t = site.texts.data.embed;
  return {
    title: t.title,
    description: t.lead,
    menu: null,
    mainClass: 'page prose',
    showsCards: true,
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      <p class="gap-top" id="${howToCopy}">${t.copy}</p>
      ${example && oneEntry(site, example, isAsked)} ${ofTheme(site, theme)}
      ${example && asLink(site, example)}
      <h2>${t.good}</h2>
      <ul>
        ${t.goodItems.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p><a href="${linkTo(site, '/open-data')}">${t.openData}</a></p>`,
  };
}

function oneEntry(site: Site, entry: ListedEntry, isAsked: boolean): Html {
  const t = site.texts.data.embed;
  const usable = shownByDefault.includes(statusOn(entry, site.today));
  const framed: Framed = {
    path: `/interventies/${entry.slug}/kaart`,
    title: filled(t.entryFrame, { title: entry.title }),
    height: 360,
  };
  const link = html`<a href="${entryLink(site, entry.slug)}" ${langOf(site, entry.language)}
    >${entry.title}</a
  >`;
  return html`<h2 id="interventie">${t.entry}</h2>
    <p>
      ${isAsked ? html`${t.asked} ${link}.` : html`${t.example} ${link}. ${t.find}`}${!usable && ` ${t.ended}`}
    </p>
    ${preview(site, framed)} ${copied('code-interventie', t.code, frameCode(site, framed))}`;
}

function ofTheme(site: Site, theme: Theme): Html {
  const t = site.texts.data.embed;
  const framed: Framed = {
    path: `/themas/${theme.id}/kaart`,
    title: filled(t.themeFrame, { theme: theme.label[site.locale] }),
    height: 560,
  };
  const options = themes.map(
    ({ id, label }) =>
      html`<option value="${id}" ${id === theme.id && html` selected`}>${label[site.locale]}</option>`,
  );
  return html`<h2 id="thema">${t.theme}</h2>
    <p>${t.themeText}</p>
    <form class="row wrap pick-theme no-print" method="get" action="${pathIn(site.locale, '/opnemen')}#thema">
      <label for="kies-thema">${t.themeLabel}</label>
      <select class="input" id="kies-thema" name="thema">
        ${options}
      </select>
      <button class="btn" type="submit">${t.themeButton}</button>
    </form>
    ${preview(site, framed)} ${copied('code-thema', t.code, frameCode(site, framed))}`;
}

function asLink(site: Site, entry: ListedEntry): Html {
  const t = site.texts.data.embed;
  const address = site.baseUrl + pathIn(site.locale, `/interventies/${entry.slug}`);
  const text = filled(t.linkWords, { title: entry.title });
  return html`<h2 id="link">${t.link}</h2>
    <p>${t.linkText}</p>
    ${copied('code-link', t.linkCode, `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`)}`;
}

const frameCode = (site: Site, { path, title, height }: Framed): string =>
  `<iframe src="${escapeHtml(site.baseUrl + pathIn(site.locale, path))}" title="${escapeHtml(title)}" lang="${site.locale}" ` +
  `width="100%" height="${height}" style="border: 0; max-width: 40rem" loading="lazy"></iframe>`;

const preview = (site: Site, { path, title, height }: Framed): Html =>
  html`<iframe
    class="preview"
    src="${pathIn(site.locale, path)}"
    title="${title}"
    height="${height}"
  ></iframe>`;

const howToCopy = 'zo-kopieert-u';

/** Lines to copy: in a field, so that one key selects them all. */
const copied = (id: string, label: string, code: string): Html =>
  html`<label class="copy" for="${id}">${label}</label>
    <textarea
      class="input code"
      id="${id}"
      aria-describedby="${howToCopy}"
      rows="6"
      readonly
      spellcheck="false"
    >
${code}</textarea>`;
