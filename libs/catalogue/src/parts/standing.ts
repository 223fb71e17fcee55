import { type Level, levelNames, levels, type RecognitionStatus, statusNames } from '#domain';
import { html, type Html } from '../html/html.js';
import { icon, type IconName, ladder } from '../html/icons.js';
import { writtenDate } from '../i18n/format.js';
import { filled } from '../i18n/messages.js';
import type { Site } from './site.js';

/** What a status is drawn with: colour never stands without icon and word. */
export const statusLooks: Readonly<
  Record<RecognitionStatus, { readonly role: string; readonly icon: IconName }>
> = {
  valid: { role: 'positive', icon: 'verified' },
  reserved: { role: 'attention', icon: 'rule' },
  reassessing: { role: 'progress', icon: 'update' },
  lapsed: { role: 'stop', icon: 'eventBusy' },
  withdrawn: { role: 'neutral', icon: 'undo' },
  no_longer: { role: 'stop', icon: 'highlightOff' },
  not_effective: { role: 'stop', icon: 'doNotDisturb' },
  imported: { role: 'neutral', icon: 'input' },
};

export interface Standing {
  readonly status: RecognitionStatus;
  readonly untilOn: string | null;
}

/**
 * The status to show: after its last day a recognition reads as lapsed, also in the minutes before the nightly job
 * has said so.
 */
export function statusOn(standing: Standing, today: string): RecognitionStatus {
  const ends = standing.status === 'valid' || standing.status === 'reserved';
  return ends && standing.untilOn !== null && standing.untilOn < today ? 'lapsed' : standing.status;
}

/** Whether a level may be named as one that holds. */
export const isRecognised = (status: RecognitionStatus): boolean =>
  status === 'valid' || status === 'reserved' || status === 'reassessing';

/** "Geldig tot 26 januari 2032". */
export function statusText(standing: Standing, site: Site): string {
  const status = statusOn(standing, site.today);
  const dated = site.texts.entry.statusUntil;
  if (standing.untilOn !== null && (status === 'valid' || status === 'reserved' || status === 'lapsed')) {
    return filled(dated[status], { date: writtenDate(site.locale, standing.untilOn) });
  }
  return statusNames[status][site.locale];
}

export function statusChip(standing: Standing, site: Site): Html {
  const looks = statusLooks[statusOn(standing, site.today)];
  return html`<span class="st ${looks.role}">${icon(looks.icon)}${statusText(standing, site)}</span>`;
}

/** 1 to 5; 0 without a level. */
export const rankOf = (level: Level | null): number => (level === null ? 0 : levels.indexOf(level) + 1);

/** Ladder and name; nothing for an entry without a Dutch level. */
export function levelMark(level: Level | null, site: Site): Html | null {
  if (level === null) return null;
  return html`<span class="level"
    >${ladder(rankOf(level))}<span>${levelNames[level][site.locale]}</span></span
  >`;
}
