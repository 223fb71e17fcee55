import { createHash } from 'node:crypto';
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

/** The one stylesheet of the public pages. */
export const stylesheet = compact([faces, tokens, parts, frame, search, entry, lists].join('\n'));

const hash = createHash('sha256').update(stylesheet).digest('hex').slice(0, 10);

/** Its name changes with its content, so that browsers may keep it for a year. */
export const stylesheetName = `catalogue-${hash}.css`;
export const stylesheetPath = `/assets/${stylesheetName}`;
