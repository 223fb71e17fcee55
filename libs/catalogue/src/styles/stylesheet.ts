import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { card } from './card.js';
import { entry } from './entry.js';
import { frame } from './frame.js';
import { lists } from './lists.js';
import { parts } from './parts.js';
import { search } from './search.js';
import { tokens } from './tokens.js';

/** Fonts by the name they are served under and the file of the npm package they come from. */
export const fonts = {
  'source-sans-3.woff2': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'source-serif-4-600.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
} as const;
export type FontName = keyof typeof fonts;

const faces = `
@font-face { font-family: "Source Sans 3"; src: url("/assets/source-sans-3.woff2") format("woff2"); font-weight: 200 900; font-style: normal; font-display: swap; }
@font-face { font-family: "Source Serif 4"; src: url("/assets/source-serif-4-600.woff2") format("woff2"); font-weight: 600 700; font-style: normal; font-display: swap; }
`;

/** Leaves out what a browser does not need: comments and line ends. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .trim();
}

/** Kinds of pages that look alike; each has a stylesheet of its own, so that a first visit carries no other's. */
export type PageKind = 'search' | 'entry' | 'lists' | 'card';

/** What the browser gets for one kind of page. */
export interface Stylesheet {
  /** Changes with the content, so that browsers may keep it for a year. */
  readonly name: string;
  readonly css: string;
  /** The same, compressed as far as it goes; once, by the first who asks. */
  readonly brotli: () => Buffer;
}

const shared = [faces, tokens, parts, frame];

function stylesheetOf(kind: PageKind, styles: readonly string[]): Stylesheet {
  const css = compact(styles.join('\n'));
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  let compressed: Buffer | undefined;
  return { name: `${kind}-${hash}.css`, css, brotli: () => (compressed ??= brotliCompressSync(css)) };
}

export const stylesheets: Readonly<Record<PageKind, Stylesheet>> = {
  search: stylesheetOf('search', [...shared, search]),
  entry: stylesheetOf('entry', [...shared, entry]),
  lists: stylesheetOf('lists', [...shared, lists]),
  card: stylesheetOf('card', [tokens, parts, card]),
};

/** Where the stylesheet of such a page is. */
export const stylesheetPath = (kind: PageKind): string => `/assets/${stylesheets[kind].name}`;

const named = /^(search|entry|lists|card)-[0-9a-f]{10}\.css$/;

/** The kind a stylesheet's name belongs to, also a name of before an update; null for another name. */
export const kindOfStylesheet = (name: string): PageKind | null =>
  (named.exec(name)?.[1] as PageKind | undefined) ?? null;
