import { designWords, languageOf } from '#publication';
import type { PublicContent, PublicEntry } from '../../entry/entry.queries.js';
import { Glossary } from '../../glossary/glossary.js';
import { html, type Html, type Part, safeLink } from '../../html/html.js';
import { richText } from '../../html/rich.js';
import { writtenEuro, writtenNumber } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { langOf, type Site } from '../../parts/site.js';

/** One part of the page, with its place in the list at the side. */
export interface EntrySection {
  readonly id: string;
  readonly title: string;
  readonly body: Part;
}

/** What every section is written with: the page, the language of the text, the words explained so far. */
interface Writing {
  readonly site: Site;
  readonly lang: Part;
  readonly glossary: Glossary;
}

/** Studies in the table before the rest folds away. */
const shownStudies = 12;

/** What the description itself says, in the order of the page; a part without text is left out. */
export function describedSections(site: Site, entry: PublicEntry): EntrySection[] {
  const { content } = entry;
  const { summary } = content;
  const t = site.texts.entry;
  const writing = { site, lang: langOf(site, languageOf(entry)), glossary: new Glossary(site.locale) };
  const sections: (EntrySection | null)[] = [
    written(writing, 'doel', t.goal, summary.goal),
    written(writing, 'doelgroep', t.targetGroup, summary.targetGroup),
    written(writing, 'aanpak', t.approach, summary.approach),
    workingElements(writing, content),
    delivery(writing, content),
    substantiation(writing, content),
    research(writing, content),
    written(writing, 'voorbeeld', t.example, summary.practiceExample),
    film(site, content),
  ];
  return sections.filter((section) => section !== null);
}

function written(
  { lang, glossary }: Writing,
  id: string,
  title: string,
  text: string | null | undefined,
): EntrySection | null {
  return text && text.trim() !== '' ? { id, title, body: richText(text, lang, glossary) } : null;
}

function workingElements({ site, lang }: Writing, { summary }: PublicContent): EntrySection | null {
  const elements = summary.workingElements ?? [];
  if (elements.length === 0) return null;
  const t = site.texts.entry;
  const items = elements.map(
    ({ title, why }) => html`<li><b>${title}</b>${why && html`<span>${why}</span>`}</li>`,
  );
  return {
    id: 'werkzame-elementen',
    title: t.workingElements,
    body: html`<p class="muted">${t.workingElementsHint}</p>
      <ol class="we" ${lang}>
        ${items}
      </ol>`,
  };
}

function delivery(writing: Writing, content: PublicContent): EntrySection | null {
  const { site, lang, glossary } = writing;
  const t = site.texts.entry;
  const parts: Part[] = [
    content.summary.delivery && richText(content.summary.delivery, lang, glossary),
    content.summary.materials &&
      html`<h3>${t.materials}</h3>
        ${richText(content.summary.materials, lang, glossary)}`,
    content.facts.training &&
      html`<h3>${t.training}</h3>
        ${richText(content.facts.training, lang, glossary)}`,
    content.facts.organisations &&
      html`<h3>${t.organisations}</h3>
        ${richText(content.facts.organisations, lang)}`,
    (content.costs ?? []).length > 0 && costTable(writing, content),
  ].filter(Boolean);
  return parts.length === 0 ? null : { id: 'uitvoering', title: t.deliveryAndCosts, body: parts };
}

function costTable({ site, lang }: Writing, content: PublicContent): Html {
  const t = site.texts.entry;
  const total = content.costs.reduce((sum, row) => sum + row.perYear, 0);
  const row = (item: string, hours: string, perYear: number): Html =>
    html`<tr>
      <td${lang}>${item}</td>
      <td class="n" data-l="${t.hours}">${hours}</td>
      <td class="n" data-l="${t.perYear}">${writtenEuro(site.locale, perYear)}</td>
    </tr>`;
  return html`<table class="table tbl cards">
    <caption>
      ${t.costTable}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.item}</th>
        <th scope="col" class="n">${t.hours}</th>
        <th scope="col" class="n">${t.perYear}</th>
      </tr>
    </thead>
    <tbody>
      ${content.costs.map(({ item, hours, perYear }) => row(item, hours === null ? t.notApplicable : writtenNumber(site.locale, hours), perYear))}
    </tbody>
    ${
      content.costs.length > 1 &&
      html`<tfoot>
        <tr>
          <th scope="row" colspan="2">${t.total}</th>
          <td class="n" data-l="${t.perYear}">${writtenEuro(site.locale, total)}</td>
        </tr>
      </tfoot>`
    }
  </table>`;
}

function substantiation({ site, lang, glossary }: Writing, content: PublicContent): EntrySection | null {
  const t = site.texts.entry;
  const links = content.links ?? [];
  if (!content.summary.substantiation && links.length === 0) return null;
  const rows = links.map(
    ({ factor, goal, activity }) =>
      html`<div role="row">
        <span role="cell" data-l="${t.factor}" ${lang}>${factor}</span
        ><span role="cell" data-l="${t.linkGoal}" ${lang}>${goal}</span
        ><span role="cell" data-l="${t.activity}" ${lang}>${activity}</span>
      </div>`,
  );
  const table = html`<div class="toc3" role="table" aria-label="${t.changeTheory}">
    <div role="row" class="h">
      <span role="columnheader">${t.factor}</span><span role="columnheader">${t.linkGoal}</span
      ><span role="columnheader">${t.activity}</span>
    </div>
    ${rows}
  </div>`;
  return {
    id: 'onderbouwing',
    title: t.substantiation,
    body: [richText(content.summary.substantiation, lang, glossary), rows.length > 0 && table],
  };
}

type Study = PublicContent['studies'][number];

function research(writing: Writing, content: PublicContent): EntrySection | null {
  const { site, lang, glossary } = writing;
  const t = site.texts.entry;
  const studies = content.studies ?? [];
  if (!content.summary.research && studies.length === 0) return null;
  const rest = studies.slice(shownStudies);
  return {
    id: 'onderzoek',
    title: t.research,
    body: [
      richText(content.summary.research, lang, glossary),
      studies.length > 0 && studyTable(writing, studies.slice(0, shownStudies)),
      glossary.explained(),
      rest.length > 0 &&
        html`<details class="sample">
          <summary>${filled(t.moreStudies, { count: rest.length })}</summary>
          ${studyTable(writing, rest)} ${glossary.explained()}
        </details>`,
    ],
  };
}

function studyTable(writing: Writing, studies: readonly Study[]): Html {
  const t = writing.site.texts.entry;
  return html`<table class="table tbl cards">
    <caption>
      ${t.studyTable}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.study}</th>
        <th scope="col">${t.design}</th>
        <th scope="col" class="n">${t.participants}</th>
        <th scope="col">${t.outcome}</th>
      </tr>
    </thead>
    <tbody>
      ${studies.map((study) => studyRow(writing, study))}
    </tbody>
  </table>`;
}

function studyRow({ site, lang, glossary }: Writing, study: Study): Html {
  const t = site.texts.entry;
  const designs: Readonly<Record<string, { nl: string; en: string } | undefined>> = designWords;
  const findings = study.findings ?? [];
  const more = html`<details class="sample">
    <summary>${findings.length === 1 ? t.finding : filled(t.findings, { count: findings.length })}</summary>
    <ul>
      ${findings.map((finding) => html`<li${lang}>${finding}</li>`)}
    </ul>
  </details>`;
  const name = study.year ? `${study.authors} (${study.year})` : study.authors;
  return html`<tr>
    <td>${name || study.title}</td>
    <td data-l="${t.design}">${glossary.marked(designs[study.design]?.[site.locale] ?? study.design)}</td>
    <td class="n" data-l="${t.participants}">${study.sample}</td>
    <td data-l="${t.outcome}"><span${lang}>${study.outcome}</span>${findings.length > 0 && more}</td>
  </tr>`;
}

function film(site: Site, content: PublicContent): EntrySection | null {
  const address = safeLink(content.filmUrl);
  if (!address) return null;
  const t = site.texts.entry;
  return {
    id: 'film',
    title: 'Film',
    body: html`<p>
      <a href="${address}" rel="noopener nofollow">${t.film}</a>. <span class="muted">${t.filmHint}</span>
    </p>`,
  };
}
