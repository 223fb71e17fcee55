/** Values of the design: colours by meaning, type, space. Contrast of every pair of text and ground is 4.5 or more. */
export const tokens = `
:root {
  color-scheme: light;

  /* surfaces: paper is the desk, sheet is what lies on it, sunk is what is let in */
  --paper: #f6f4ef;
  --sheet: #ffffff;
  --sunk: #ece9e1;
  --line: #dad6cb;          /* hairline, decoration only */
  --edge: #7d848c;          /* border that carries meaning: inputs, checkboxes (3.8:1) */

  /* text */
  --ink: #18222d;
  --ink-2: #454f5b;         /* secondary */
  --ink-3: #5c6672;         /* meta: dates, counts, hints */

  /* the one accent: petrol. Links, primary act, selection, levels. Nothing else. */
  --accent: #0b5a66;
  --accent-hover: #083f48;
  --accent-tint: #e1eff0;
  --accent-line: #9cc6ca;

  /* focus: yellow ring outside a dark line, visible on every surface */
  --focus: #ffc220;

  /* status roles: always icon + text + colour */
  --neutral: #454f5b;   --neutral-bg: #ece9e1;   /* not begun, ended, archived */
  --progress: #1d4a8a;  --progress-bg: #e5edf8;  /* under way, with somebody else */
  --attention: #774600; --attention-bg: #fcefd2; /* your turn, a date is near, a condition is open */
  --positive: #1a5c30;  --positive-bg: #e1f1e5;  /* fulfilled, recognised, published */
  --stop: #9e2116;      --stop-bg: #fbe6e3;      /* refused, lapsed, too late, error */

  /* marks in text: always with a second sign (underline, strike, border) */
  --found: #ffe9ae;                                                      /* search hit */

  /* type */
  --sans: "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, Georgia, serif;
  --t-meta: 400 0.875rem/1.25rem var(--sans);      /* 14/20  dates, counts, table heads */
  --t-ui: 400 1rem/1.5rem var(--sans);             /* 16/24  workspace body, inputs, buttons */
  --t-read: 400 1.125rem/1.75rem var(--sans);      /* 18/28  catalogue body */
  --t-h4: 600 1rem/1.375rem var(--sans);
  --t-h3: 600 1.1875rem/1.5625rem var(--sans);     /* 19/25 */
  --t-h2: 600 1.5rem/1.9375rem var(--serif);       /* 24/31 */
  --t-h1: 600 1.875rem/2.3125rem var(--serif);     /* 30/37  workspace page */
  --t-display: 600 2.625rem/3.0625rem var(--serif);/* 42/49  catalogue page */

  /* space: 4-point steps */
  --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem; --s7: 3rem; --s8: 4rem;

  /* shape */
  --r1: 3px;   /* chips, inputs, buttons */
  --r2: 6px;   /* sheets, dialogs */
  --control: 2.5rem;        /* height of button and input; 2rem in dense rows, never less */
  --target: 1.5rem;         /* smallest pointer target, 24 px */

  /* motion */
  --fast: 120ms; --calm: 200ms; --ease: cubic-bezier(0.2, 0, 0, 1);

  /* measures */
  --measure: 42rem; --page: 75rem;
}

@media (prefers-reduced-motion: reduce) { :root { --fast: 0ms; --calm: 0ms; } }

*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--t-ui); -webkit-font-smoothing: antialiased; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font: var(--t-h1); letter-spacing: -0.008em; text-wrap: balance; }
h2 { font: var(--t-h2); text-wrap: balance; }
h3 { font: var(--t-h3); }
h4 { font: var(--t-h4); }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-hover); text-decoration-thickness: 2px; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; box-shadow: 0 0 0 6px var(--focus); border-radius: var(--r1); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
p, li, td, dd { hyphens: manual; overflow-wrap: break-word; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
