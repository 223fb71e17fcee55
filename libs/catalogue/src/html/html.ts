/**
 * HTML that is safe to send: written by us, with every value from outside escaped.
 * Only `html` and `trusted` make one, so a plain string can never slip through unescaped.
 */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped; nothing, null and false leave no trace; arrays are joined. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const replacements: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and for attribute values in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(render).join('');
  return escapeHtml(String(part));
}

/** The fixed strings of each template without the indentation of our source; worked out once per template. */
const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutIndentation(strings: TemplateStringsArray): readonly string[] {
  const known = compacted.get(strings) ?? strings.map((string) => string.replace(/\n\s*/g, '\n'));
  compacted.set(strings, known);
  return known;
}

/**
 * Template tag: html`<p title="${title}">${text}</p>`. Attribute values must stand in double quotes. Line ends in the
 * template stay one line end; values keep every space.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const fixed = withoutIndentation(strings);
  let whole = fixed[0] ?? '';
  for (const [at, part] of parts.entries()) whole += render(part) + (fixed[at + 1] ?? '');
  return new Html(whole);
}

/** Markup we wrote ourselves (icons, styles); never for anything a person typed. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], separator: Part): Part[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}

/**
 * An address that may stand behind a link: http, https and mailto only, so that no stored text can run a script.
 * Null for anything else.
 */
export function safeLink(address: string | null | undefined): string | null {
  if (!address) return null;
  const trimmed = address.trim();
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/i.test(trimmed)) return trimmed;
  const whole = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(whole)) return null;
  return URL.canParse(whole) ? whole : null;
}
