import { themes } from '#domain';
import { designWords, languageOf } from '#publication';
import type { PublicEntry } from '../../entry/entry.queries.js';
import { currentRecognition, entryStatus } from '../../entry/entry.queries.js';
import { html, type Html, joined, trusted } from '../../html/html.js';
import { icon } from '../../html/icons.js';
import { writtenNumber } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { costText } from '../../parts/costs.js';
import { wordsOf } from '../../indexing/document.js';
import type { Page } from '../../parts/layout.js';
import { entryLink, langOf, linkTo, type Site } from '../../parts/site.js';
import { levelMark, statusChip, statusText } from '../../parts/standing.js';

/** One line of the comparison: what it says in words, to see whether the columns differ, and how it is drawn. */
interface Line {
  readonly label: string;
  readonly values: readonly string[];
  readonly cells?: readonly (Html | string)[];
}

interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Up to four interventions side by side; what differs comes first in its group and carries a bar. */
export function comparePage(site: Site, entries: readonly PublicEntry[], onlyDifferences: boolean): Page {
  const { compare } = site.texts.pages;
  if (entries.length === 0) return nothingChosen(site);
  const count = entries.length as keyof typeof compare.heading;
  const titles = entries.map((entry) => shortTitle(entry.content.title));
  const several = entries.length > 1;
  return {
    title: compare.heading[count],
    menu: 'compare',
    mainClass: 'page',
    unlisted: true,
    main: html`<div class="head">
        <div>
          <p class="meta"><a href="${linkTo(site, '/')}">${site.texts.frame.backToSearch}</a></p>
          <h1>${compare.heading[count]}</h1>
        </div>
        <div class="right row wrap no-print">
          ${several && toggle(site, onlyDifferences)}${entries.length < 4 && html`<a class="btn small" href="${linkTo(site, '/')}">${compare.add}</a>`}
        </div>
      </div>
      <table class="cmp">
        <caption class="vh">
          ${filled(compare.caption, { titles: titles.join(', ') })}
        </caption>
        <colgroup>
          <col class="l" />
          ${entries.map(() => trusted('<col>'))}
        </colgroup>
        <thead>
          <tr>
            <td></td>
            ${entries.map((entry) => columnHead(site, entry))}
          </tr>
        </thead>
        <tbody>
          ${groups(site, entries).map((group) => groupRows(site, group, titles, onlyDifferences))}
        </tbody>
      </table>
      <p class="key">
        ${several && html`<span><b></b>${compare.key}</span>`}<span>${compare.keyLevel}</span
        ><span class="no-print">${compare.share}</span>
      </p>`,
  };
}

function nothingChosen(site: Site): Page {
  const { compare } = site.texts.pages;
  return {
    title: compare.title,
    menu: 'compare',
    mainClass: 'page prose',
    unlisted: true,
    main: html`<h1>${compare.empty}</h1>
      <p class="lead">${compare.emptyText}</p>
      <p class="send"><a class="btn primary" href="${linkTo(site, '/')}">${site.texts.frame.search}</a></p>`,
  };
}

function toggle(site: Site, onlyDifferences: boolean): Html {
  const { compare } = site.texts.pages;
  const parameters = new URLSearchParams(site.compared.map((slug): [string, string] => ['i', slug]));
  if (!onlyDifferences) parameters.set('verschillen', '1');
  const label = onlyDifferences ? compare.showAll : compare.onlyDifferences;
  return html`<a class="btn small" href="${linkTo(site, '/vergelijken', parameters)}">${label}</a>`;
}

/** A name as a column has room for: what stands before the colon is what people call it. */
const shortTitle = (title: string): string => title.split(': ')[0] ?? title;

function columnHead(site: Site, entry: PublicEntry): Html {
  const { compare } = site.texts.pages;
  const rest = site.compared.filter((slug) => slug !== entry.slug);
  const without = linkTo({ ...site, compared: rest }, '/vergelijken');
  const level = entry.origin === 'own' ? levelMark(currentRecognition(entry)?.level ?? null, site) : null;
  return html`<th scope="col">
    <a class="t" href="${entryLink(site, entry.slug)}">${shortTitle(entry.content.title)}</a>${level}<a
      class="rm no-print"
      href="${without}"
      aria-label="${compare.remove}: ${entry.content.title}"
      >${icon('close')}${compare.remove}</a
    >
  </th>`;
}

function groups(site: Site, entries: readonly PublicEntry[]): Group[] {
  const { compare } = site.texts.pages;
  const t = site.texts.entry;
  const line = (label: string, read: (entry: PublicEntry) => string): Line => ({
    label,
    values: entries.map(read),
  });
  const written = (label: string, read: (content: PublicEntry['content']) => string): Line =>
    writtenLine(site, entries, label, read);
  return [
    {
      title: compare.groupWho,
      lines: [
        line(compare.age, (entry) => ageText(site, entry)),
        written(t.occasion, ({ facts }) => wordsOf(facts.occasion)),
        written(t.who, ({ facts }) => wordsOf(facts.who)),
        written(t.goal, ({ summary }) => wordsOf(summary.goal)),
        line(compare.themes, (entry) => themeNames(site, entry)),
      ],
    },
    {
      title: compare.groupHow,
      lines: [
        written(t.form, ({ facts }) => wordsOf(facts.form)),
        written(t.duration, ({ facts }) => wordsOf(facts.duration)),
        written(t.delivery, ({ facts }) => wordsOf(facts.deliveredBy)),
        written(t.training, ({ facts }) => wordsOf(facts.training)),
        written(t.setting, ({ facts }) => (facts.setting ?? []).join(', ')),
        written(t.workingElements, ({ summary }) =>
          (summary.workingElements ?? []).map(({ title }) => title).join('; '),
        ),
      ],
    },
    {
      title: compare.groupCosts,
      lines: [costLine(site, entries)],
    },
    { title: compare.groupProof, lines: proofLines(site, entries) },
  ];
}

/** What owners wrote, each in the language they wrote it in. */
function writtenLine(
  site: Site,
  entries: readonly PublicEntry[],
  label: string,
  read: (content: PublicEntry['content']) => string,
): Line {
  const values = entries.map(({ content }) => read(content));
  const cells = entries.map(
    (entry, at) => html`<span${langOf(site, languageOf(entry))}>${values[at]}</span>`,
  );
  return { label, values, cells };
}

function proofLines(site: Site, entries: readonly PublicEntry[]): Line[] {
  const { compare } = site.texts.pages;
  const t = site.texts.entry;
  const standings = entries.map((entry) => ({
    status: entryStatus(entry),
    untilOn: currentRecognition(entry)?.untilOn ?? null,
  }));
  return [
    {
      label: t.status,
      values: standings.map((standing) => statusText(standing, site)),
      cells: standings.map((standing) => statusChip(standing, site)),
    },
    { label: compare.studies, values: entries.map((entry) => studyText(site, entry)) },
    {
      label: t.rules,
      values: entries.map((entry) => {
        const current = currentRecognition(entry);
        return current ? filled(t.criteria, { version: current.criteriaVersion }) : '';
      }),
    },
    writtenLine(site, entries, t.inUseBy, ({ facts }) => wordsOf(facts.organisations)),
  ];
}

const mostStudies = 3;

/** How it was studied, and with how many: what an evidence level rests on. */
function studyText(site: Site, { content }: PublicEntry): string {
  const { compare } = site.texts.pages;
  const designs: Readonly<Record<string, { nl: string; en: string } | undefined>> = designWords;
  const studies = (content.studies ?? []).map(({ design, sample }) => {
    const name = designs[design]?.[site.locale] ?? design;
    const sizes = sample.split('/').map(Number);
    const people = sizes.reduce((sum, size) => sum + size, 0);
    return people > 0
      ? filled(compare.study, { design: name, people: writtenNumber(site.locale, people) })
      : name;
  });
  const more = studies.length - mostStudies;
  const shown = studies.slice(0, mostStudies);
  return [...shown, ...(more > 0 ? [filled(compare.moreStudies, { count: more })] : [])].join('; ');
}

function ageText(site: Site, { content }: PublicEntry): string {
  const { ageFrom, ageTo } = content.facts;
  const isDutch = site.locale === 'nl';
  if (ageFrom === undefined && ageTo === undefined) return '';
  if (ageTo === undefined || ageTo === null)
    return isDutch ? `${ageFrom} jaar en ouder` : `${ageFrom} and over`;
  return isDutch ? `${ageFrom ?? 0} tot en met ${ageTo} jaar` : `${ageFrom ?? 0} to ${ageTo}`;
}

const themeNames = (site: Site, { content }: PublicEntry): string =>
  themes
    .filter(({ id }) => content.themes.includes(id))
    .map(({ label }) => label[site.locale])
    .join(', ');

/** Costs in words, with a bar against the highest of the columns. */
function costLine(site: Site, entries: readonly PublicEntry[]): Line {
  const costs = entries.map((entry) => entry.content.facts.costPerParticipant ?? null);
  const highest = Math.max(1, ...costs.map((cost) => cost ?? 0));
  const values = entries.map(({ content }) => wordsOf(costText(site, content.facts)));
  const cells = costs.map((cost, at) =>
    cost === null
      ? (values[at] ?? '')
      : html`${values[at]}<svg class="cost" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="4" />
            <rect class="fill" width="${Math.round((100 * cost) / highest)}" height="4" />
          </svg>`,
  );
  return { label: site.texts.entry.costs, values, cells };
}

const differs = (line: Line): boolean => new Set(line.values).size > 1;

function groupRows(
  site: Site,
  group: Group,
  titles: readonly string[],
  onlyDifferences: boolean,
): Html | null {
  const known = group.lines.filter((line) => line.values.some((value) => value !== ''));
  const different = known.filter(differs);
  const lines = onlyDifferences ? different : [...different, ...known.filter((line) => !differs(line))];
  if (lines.length === 0) return null;
  return html`<tr class="g">
      <th colspan="${titles.length + 1}" scope="colgroup">${group.title}</th>
    </tr>
    ${lines.map((line) => row(site, line, titles))}`;
}

function row(site: Site, line: Line, titles: readonly string[]): Html {
  const { compare } = site.texts.pages;
  const equal = compare.equal[titles.length as keyof typeof compare.equal] as string | undefined;
  const same = !differs(line);
  const cells = (line.cells ?? line.values).map((cell, at) => {
    const shown = line.values[at] === '' ? html`<span class="meta">${compare.unknown}</span>` : cell;
    return html`<td data-n="${titles[at]}">${shown}</td>`;
  });
  return html`<tr class="${same ? 's' : 'd'}">
    <th scope="row">
      ${joined([line.label, same && equal && html`<span class="same">${equal}</span>`], ' ')}
    </th>
    ${cells}
  </tr>`;
}
