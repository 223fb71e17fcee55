import { languageOf } from '#publication';
import { currentRecognition, entryStatus, type PublicEntry } from '../../entry/entry.queries.js';
import { html, type Html } from '../../html/html.js';
import { writtenDate } from '../../i18n/format.js';
import { filled } from '../../i18n/messages.js';
import { wordsOf } from '../../indexing/document.js';
import { langOf, type Site } from '../../parts/site.js';
import { isRecognised, levelMark, statusChip, statusOn } from '../../parts/standing.js';
import { cardDocument } from './card.js';

/** One intervention in another site. Names a level only while its recognition holds. */
export function entryCard(site: Site, entry: PublicEntry): string {
  const lang = langOf(site, languageOf(entry));
  const { title, subtitle, summary } = entry.content;
  const sentence = firstSentence(wordsOf(summary.goal) || subtitle, languageOf(entry));
  return cardDocument(site, {
    title,
    lang,
    path: `/interventies/${entry.slug}`,
    body: html`${sentence !== '' && html`<p class="goal" ${lang}>${sentence}</p>`} ${standing(site, entry)}`,
  });
}

function standing(site: Site, entry: PublicEntry): Html {
  const { texts, locale } = site;
  const current = currentRecognition(entry);
  const shown = { status: entryStatus(entry), untilOn: current?.untilOn ?? null };
  const status = statusOn(shown, site.today);
  const { imported } = entry.content;
  const source =
    imported &&
    filled(texts.data.card.source, { source: imported.source, date: writtenDate(locale, imported.date) });
  const recognised = current !== null && isRecognised(status);
  const assessed =
    recognised && filled(texts.data.card.assessed, { date: writtenDate(locale, current.fromOn) });
  const means = texts.data.card.means[status];
  return html`<p class="standing">
      ${recognised && levelMark(current.level, site)}${statusChip(shown, site)}
    </p>
    ${assessed && html`<p class="meta">${assessed}</p>`}
    ${means !== '' && html`<p class="meta">${means}</p>`}${source && html`<p class="meta">${source}</p>`}`;
}

const longestSentence = 240;

/** The first sentence of a text; a long one ends at a word. */
export function firstSentence(text: string, language: 'nl' | 'en'): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const sentence = first?.segment.trim() ?? '';
  if (sentence.length <= longestSentence) return sentence;
  return `${sentence.slice(0, longestSentence).replace(/\s+\S*$/, '')} …`;
}
