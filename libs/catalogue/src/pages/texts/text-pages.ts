import { terms } from '../../glossary/terms.js';
import { levelNames, levels, validUntil } from '#domain';
import { levelStatements } from '#publication';
import { html, type Html } from '../../html/html.js';
import { ladder } from '../../html/icons.js';
import { filled } from '../../i18n/messages.js';
import type { Page } from '../../parts/layout.js';
import { linkTo, type Site } from '../../parts/site.js';
import { rankOf } from '../../parts/standing.js';

/** Levels, the way to recognition and the words used, for somebody who comes here for the first time. */
export function howPage(site: Site): Page {
  const t = site.texts.pages.how;
  return {
    title: t.title,
    description: t.lead,
    menu: 'how',
    mainClass: 'page prose',
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      <h2 id="niveaus">${t.levels}</h2>
      <p>${t.levelsText}</p>
      <ol class="lvls">
        ${levelItems(site)}
      </ol>
      <h2>${t.steps}</h2>
      <ol class="steps-list">
        ${Object.values(t.step).map((step) => html`<li><span>${step}</span></li>`)}
      </ol>
      <h2 id="woorden">${t.glossary}</h2>
      <dl class="gloss-list">
        ${wordList(site).map(
          ([word, text]) =>
            html`<dt>${word}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>`,
  };
}

/** The words of this page and those explained on the pages of interventions, in order of the alphabet. */
function wordList({ texts, locale }: Site): (readonly [string, string])[] {
  const own = Object.values(texts.pages.how.words).map(([word, text]) => [word!, text!] as const);
  const field = terms.map(({ name, means }) => {
    const word = name[locale];
    return [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, means[locale]] as const;
  });
  return [...own, ...field].sort(([one], [other]) => one.localeCompare(other, locale));
}

function levelItems(site: Site): Html[] {
  const t = site.texts.pages.how;
  return levels.map((level) => {
    const years = Number(validUntil(level, false, '2026-01-01').slice(0, 4)) - 2026;
    const committee = level === 'well_described' ? t.panel : t.committee;
    return html`<li>
      ${ladder(rankOf(level), true)}
      <div>
        <h3>${levelNames[level][site.locale]}</h3>
        <p>${levelStatements[level][site.locale]}</p>
        <p class="meta">${filled(t.validFor, { committee, years })}</p>
      </div>
    </li>`;
  });
}

export function accessibilityPage(site: Site): Page {
  const { title, lead, how, checked, attachments } = site.texts.pages.accessibility;
  return plainText(title, lead, [how, checked, attachments]);
}

export function privacyPage(site: Site): Page {
  const { title, lead, counts, choice, contact } = site.texts.pages.privacy;
  return plainText(title, lead, [counts, choice, contact]);
}

function plainText(title: string, lead: string, [first, ...rest]: readonly string[]): Page {
  return {
    title,
    menu: null,
    mainClass: 'page prose',
    main: html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      <p class="gap-top">${first}</p>
      ${rest.map((text) => html`<p>${text}</p>`)}`,
  };
}

/** For an address that leads nowhere. */
export function notFoundPage(site: Site): Page {
  const t = site.texts.pages.notFound;
  return {
    title: t.title,
    menu: null,
    mainClass: 'page prose',
    unlisted: true,
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.text}</p>
      <p class="send row wrap">
        <a class="btn primary" href="${linkTo(site, '/')}">${t.search}</a
        ><a class="btn" href="${linkTo(site, '/niet-langer-erkend')}">${t.list}</a>
      </p>`,
  };
}

/** For the seconds in which the database is away, and for faults of ours. */
export function unavailablePage(site: Site): Page {
  const t = site.texts.pages.unavailable;
  return {
    title: t.title,
    menu: null,
    mainClass: 'page prose',
    unlisted: true,
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.text}</p>
      <p class="send">
        <a class="btn primary" href="${linkTo(site, site.path, new URLSearchParams(site.query))}"
          >${t.retry}</a
        >
      </p>`,
  };
}
