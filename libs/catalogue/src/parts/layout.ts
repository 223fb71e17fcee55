import { type PageKind, stylesheetPath } from '../styles/stylesheet.js';
import { html, type Html, type Part, trusted } from '../html/html.js';
import { mark } from '../html/icons.js';
import { filled } from '../i18n/messages.js';
import { feedPath, linkTo, pathIn, type Site } from './site.js';

/** The items of the main menu, by the page they lead to. */
export type MenuItem = 'search' | 'themes' | 'matrix' | 'compare' | 'how' | null;

/** One page: what stands in the head of the document, and the content of `main`. */
export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly menu: MenuItem;
  /** Whose stylesheet it uses; that of lists and texts unless given. */
  readonly kind?: PageKind;
  readonly main: Part;
  /** Class on `main`; "page" keeps the text in the column. */
  readonly mainClass?: string;
  /** Kept out of search engines: results, comparisons, errors. */
  readonly unlisted?: boolean;
  /** Shows cards of ours in frames, as another site would. */
  readonly showsCards?: boolean;
}

/** The whole document. Works without JavaScript: there is none. */
export function layout(site: Site, page: Page): string {
  const otherLocale = site.locale === 'nl' ? 'en' : 'nl';
  const query = site.query === '' ? '' : `?${site.query}`;
  const other = pathIn(otherLocale, site.path) + query;
  return html`${trusted('<!doctype html>')}
    <html lang="${site.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} | Erkend</title>
        ${page.description && html`<meta name="description" content="${page.description}" />`}
        ${page.unlisted && html`<meta name="robots" content="noindex, follow" />`}
        <link rel="canonical" href="${site.baseUrl}${pathIn(site.locale, site.path)}" />
        <link
          rel="alternate"
          hreflang="${otherLocale}"
          href="${site.baseUrl}${pathIn(otherLocale, site.path)}"
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="${site.texts.frame.newest}"
          href="${pathIn(site.locale, feedPath)}"
        />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${stylesheetPath(page.kind ?? 'lists')}" />
      </head>
      <body class="cat">
        <a class="skip" href="#inhoud">${site.texts.frame.skip}</a>
        ${site.demo && html`<aside class="demo wide"><p class="page">${site.texts.frame.demo}</p></aside>`}
        ${head(site, page.menu, other, otherLocale)}
        <main id="inhoud" ${page.mainClass && html` class="${page.mainClass}"`}>${page.main}</main>
        ${foot(site)}
      </body>
    </html> `.toString();
}

function head(site: Site, menu: MenuItem, other: string, otherLocale: 'nl' | 'en'): Html {
  const { frame } = site.texts;
  const count = site.compared.length;
  const items: { name: MenuItem; path: string; label: string }[] = [
    { name: 'search', path: '/', label: frame.search },
    { name: 'themes', path: '/themas', label: frame.themes },
    { name: 'matrix', path: '/probleem-en-aanpak', label: frame.matrix },
    {
      name: 'compare',
      path: '/vergelijken',
      label: count > 0 ? filled(frame.compareCount, { count }) : frame.compare,
    },
    { name: 'how', path: '/hoe-erkenning-werkt', label: frame.howItWorks },
  ];
  const links = items.map(
    ({ name, path, label }) =>
      html`<li>
        <a href="${linkTo(site, path)}" ${name === menu && html` aria-current="page"`}>${label}</a>
      </li>`,
  );
  return html`<header class="cat-head">
    <div class="page">
      <a class="brand" href="${linkTo(site, '/')}">${mark}<span>Erkend</span></a>
      <nav aria-label="${frame.mainMenu}">
        <ul>
          ${links}
          <li>
            <a href="${other}" lang="${otherLocale}" hreflang="${otherLocale}">${frame.otherLanguage}</a>
          </li>
        </ul>
      </nav>
    </div>
  </header>`;
}

function foot(site: Site): Html {
  const { frame } = site.texts;
  const link = (path: string, label: string): Html =>
    html`<li><a href="${linkTo(site, path)}">${label}</a></li>`;
  return html`<footer class="cat-foot">
    <div class="page">
      <div>
        <p class="brand">${mark}<span>Erkend</span></p>
        <p class="muted about">${frame.about}</p>
      </div>
      <nav aria-label="${frame.databank}">
        <h2>${frame.databank}</h2>
        <ul>
          <li><a href="${linkTo(site, '/', new URLSearchParams({ sort: 'newest' }))}">${frame.newest}</a></li>
          ${link('/in-behandeling', frame.inProgress)}${link('/niet-langer-erkend', frame.noLonger)}
        </ul>
      </nav>
      <nav aria-label="${frame.data}">
        <h2>${frame.data}</h2>
        <ul>
          ${link('/open-data', frame.openData)}${link('/opnemen', frame.embed)}${link('/gebruikscijfers', frame.figures)}
        </ul>
      </nav>
      <nav aria-label="${frame.aboutHead}">
        <h2>${frame.aboutHead}</h2>
        <ul>
          ${link('/toegankelijkheid', frame.accessibility)}${link('/privacy', frame.privacy)}
          <li><a href="/admin">${frame.signIn}</a></li>
        </ul>
      </nav>
    </div>
  </footer>`;
}
