/** Head, foot and page of the catalogue. */
export const frame = `
/* catalogue frame. Widths are asked of the body, not of the screen: a rem in a media query knows nothing of enlarged text. */
.cat { container-type: inline-size; overflow-wrap: break-word; background: var(--sheet); font: var(--t-read); }
.page { max-width: var(--page); margin: 0 auto; padding: 0 var(--s5); }
.cat-head { border-bottom: 1px solid var(--line); }
.cat-head .page { display: flex; align-items: center; gap: var(--s5); min-height: 4.5rem; }
.cat-head .brand { font-size: 1.625rem; }
.cat-head nav { margin-left: auto; }
.cat-head nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--s5); list-style: none; font: var(--t-ui); }
.cat-head nav a { display: block; padding: 0.5rem 0; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
.cat-head nav a:hover { border-color: var(--edge); } .cat-head nav a[aria-current] { font-weight: 600; border-color: var(--accent); }
.cat-foot { background: var(--paper); border-top: 1px solid var(--line); margin-top: var(--s8); padding: var(--s6) 0; font: var(--t-ui); }
.cat-foot .page { display: grid; grid-template-columns: 2fr 1fr 1fr 1fr; gap: var(--s5); }
.cat-foot ul { list-style: none; } .cat-foot a { color: var(--ink-2); display: inline-block; padding: 0.1rem 0; }
.cat-foot h2 { font: var(--t-h4); }
mark { background: var(--found); color: inherit; padding: 0 0.1em; border-radius: 2px; }
.skip { position: absolute; left: -999rem; top: 0; background: var(--ink); color: #fff; padding: var(--s3) var(--s4); z-index: 9; }
.skip:focus { left: var(--s4); color: #fff; }
.crumbs { display: flex; flex-wrap: wrap; gap: 0.45rem; align-items: center; font: 400 0.9375rem/1.375rem var(--sans); color: var(--ink-3); padding-top: var(--s2); }
.crumbs a { color: var(--ink-2); }
.cat-head .page { flex-wrap: wrap; }
.cat-foot .about { margin-top: 0.6rem; max-width: 28rem; }
.prose { max-width: var(--measure); padding-top: var(--s6); }
.prose h1 { font: var(--t-display); letter-spacing: -0.015em; }
.prose .lead { font: 400 1.375rem/1.9375rem var(--sans); color: var(--ink-2); margin-top: var(--s3); }
.prose h2 { margin: var(--s7) 0 var(--s3); } .prose h3 { margin: var(--s5) 0 var(--s1); } .prose ul + p { margin-top: var(--s3); } .prose p + p { margin-top: var(--s3); }
.prose ul, .prose ol { padding-left: 1.2rem; } .prose li { margin: 0.25rem 0; }
:target { scroll-margin-top: var(--s4); }

@container (max-width: 60rem) { .cat-foot .page { grid-template-columns: 1fr 1fr; } }
@container (max-width: 40rem) {
  .page { padding-left: var(--s4); padding-right: var(--s4); }
  .cat-head .page { gap: var(--s1) var(--s4); padding-top: var(--s3); padding-bottom: var(--s2); }
  .cat-head nav { margin-left: 0; width: 100%; } .cat-head nav ul { gap: 0 var(--s4); } .cat-head nav a { padding: 0.2rem 0; border-bottom-width: 2px; }
  .cat-foot .page { grid-template-columns: 1fr; }
  .prose .lead { font-size: 1.1875rem; line-height: 1.75rem; }
  .cat > * { --t-display: 600 2rem/2.375rem var(--serif); --t-h1: 600 1.5rem/1.875rem var(--serif); --t-h2: 600 1.3125rem/1.6875rem var(--serif); --t-read: 400 1.0625rem/1.625rem var(--sans); }
  .cat > main { font: var(--t-read); }
}
@container (max-width: 24rem) { :is(h1, h2, h3) { hyphens: auto; } }
@media print {
  .demo, .skip, .crumbs, .cat-head nav, .cat-foot, .no-print { display: none !important; }
  .cat-head { border: 0; } .cat-head .page { min-height: 0; }
  html { font-size: 12px; } body, .cat { background: #fff; } a { color: inherit; }
  tr, .card, .st { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
`;
