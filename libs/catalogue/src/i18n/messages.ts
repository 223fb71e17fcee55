import type { Locale } from '#publication';
import { en } from './en/index.js';
import { nl } from './nl/index.js';

/** All texts of the public pages; Dutch leads, English has the same keys by type. */
export type Messages = typeof nl;

const messages: Readonly<Record<Locale, Messages>> = { nl, en };

export const messagesIn = (locale: Locale): Messages => messages[locale];

/** Fills the places in braces. A place without a value stays visible, so that the fault is seen. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
