import { levelNames, levels, statusNames } from '#domain';
import { levelStatements } from '#publication';
import { currentRecognition, entryStatus, type PublicEntry } from '../../entry/entry.queries.js';
import { html, type Html, type Part } from '../../html/html.js';
import { icon, ladder } from '../../html/icons.js';
import { writtenDate } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import type { Site } from '../../parts/site.js';
import { rankOf, statusLooks, statusOn } from '../../parts/standing.js';

/** Level, status and dates of an entry, and what they do and do not say. */
export function recognitionBlock(site: Site, entry: PublicEntry): Html {
  const { texts, locale } = site;
  const current = currentRecognition(entry);
  const level = entry.origin === 'imported' ? null : (current?.level ?? null);
  const untilOn = current?.untilOn ?? null;
  const status = statusOn({ status: entryStatus(entry), untilOn }, site.today);
  const looks = statusLooks[status];
  const means = texts.entry.statusMeans[status];
  const plain = status === 'valid';
  return html`<aside class="recog${!plain && ` ${looks.role}`}" aria-labelledby="niveau">
    <p class="meta">${texts.entry.levelHead}</p>
    ${
      level
        ? html`<div class="lvl">
            ${ladder(rankOf(level), true)}
            <h2 id="niveau">${levelNames[level][locale]}</h2>
          </div>`
        : html`<div class="lvl"><h2 id="niveau">${texts.search.noLevel}</h2></div>`
    }
    ${means !== '' && html`<p class="note ${looks.role}">${icon(looks.icon)}<span>${means}</span></p>`}
    ${level && status !== 'not_effective' && html`<p>${levelStatements[level][locale]}</p>`}
    <dl>
      ${factRows(site, entry).map(
        ([term, part]) =>
          html`<dt>${term}</dt>
            <dd>${part}</dd>`,
      )}
    </dl>
    ${level && allLevels(site, rankOf(level))}
  </aside>`;
}

function factRows(site: Site, entry: PublicEntry): [string, Part][] {
  const { texts, locale } = site;
  const current = currentRecognition(entry);
  const status = statusOn({ status: entryStatus(entry), untilOn: current?.untilOn ?? null }, site.today);
  const looks = statusLooks[status];
  const chip = html`<span class="st ${looks.role}">${icon(looks.icon)}${statusNames[status][locale]}</span>`;
  const imported = entry.content.imported;
  const rows: ([string, Part] | null)[] = [
    [texts.entry.status, chip],
    imported ? [texts.entry.source, imported.source] : null,
    imported ? [texts.entry.asOf, writtenDate(locale, imported.date)] : null,
    current ? [texts.entry.assessed, writtenDate(locale, current.fromOn)] : null,
    current ? [texts.entry.validUntil, writtenDate(locale, current.untilOn)] : null,
    current ? [texts.entry.rules, filled(texts.entry.criteria, { version: current.criteriaVersion })] : null,
    current?.committee ? [texts.entry.by, current.committee] : null,
  ];
  return rows.filter((row) => row !== null);
}

function allLevels(site: Site, rank: number): Html {
  const steps = levels.map(
    (level) =>
      html`<li${rankOf(level) === rank && html` aria-current="true"`}>${ladder(rankOf(level))}${levelNames[level][site.locale]}</li>`,
  );
  return html`<details open>
    <summary>${site.texts.entry.allLevels}</summary>
    <ol class="steps">
      ${steps}
    </ol>
  </details>`;
}
