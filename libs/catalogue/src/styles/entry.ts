/** The page of one intervention. */
export const entry = `
.top { display: grid; grid-template-columns: minmax(0, 1fr) 21.5rem; gap: var(--s7); padding-top: var(--s5); align-items: start; }
.top h1 { font: var(--t-display); letter-spacing: -0.015em; margin-top: var(--s4); }
.lead { font: 400 1.375rem/1.9375rem var(--sans); color: var(--ink-2); margin-top: var(--s3); max-width: 40rem; }
.acts { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s5); }
.recog { border-top: 4px solid var(--accent); background: var(--paper); border-radius: 0 0 var(--r2) var(--r2); padding: var(--s4) var(--s5) var(--s5); font: var(--t-ui); }
.recog h2 { font: 600 1.375rem/1.75rem var(--serif); }
.recog .lvl { display: flex; gap: var(--s4); align-items: center; margin-bottom: var(--s3); }
.recog dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem var(--s4); margin-top: var(--s3); }
.recog dt { color: var(--ink-3); } .recog dd { font-variant-numeric: tabular-nums; }
.steps { list-style: none; margin-top: var(--s3); border-top: 1px solid var(--line); padding-top: var(--s3); font: 400 0.9375rem/1.375rem var(--sans); color: var(--ink-2); }
.steps li { display: flex; gap: .6rem; padding: .12rem 0; } .steps li[aria-current] { color: var(--ink); font-weight: 600; }
.steps .lv { margin-top: .1rem; }
.recog details { margin-top: var(--s3); } .recog summary { cursor: pointer; color: var(--accent); min-height: 1.5rem; }
.brief { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 var(--s5); margin-top: var(--s6); }
.brief div { padding: var(--s3) 0 var(--s4); border-top: 1px solid var(--line); }
.brief dt { font: var(--t-meta); color: var(--ink-3); } .brief dd { font: 600 1.0625rem/1.4375rem var(--sans); }
.body { display: grid; grid-template-columns: 13rem minmax(0, 42rem); gap: var(--s7); margin-top: var(--s6); align-items: start; }
.toc { position: sticky; top: var(--s4); font: var(--t-ui); }
.toc ol { list-style: none; border-left: 1px solid var(--line); } .toc a { display: block; padding: .22rem 0 .22rem var(--s3); margin-left: -1px; border-left: 3px solid transparent; color: var(--ink-2); text-decoration: none; }
.toc a:hover { color: var(--ink); border-color: var(--edge); }
.tocm { display: none; font: var(--t-ui); } .tocm ol { list-style: none; } .tocm summary { cursor: pointer; font-weight: 600; min-height: 2.5rem; padding: .5rem 0; } .tocm a { display: block; padding: .4rem 0; }
.body section + section { margin-top: var(--s7); } .body h2 { margin-bottom: var(--s3); } .body h3 { margin: var(--s4) 0 var(--s1); }
.body p + p { margin-top: var(--s3); } .body ul { padding-left: 1.2rem; } .body li { margin: .25rem 0; }
.we { list-style: none; padding: 0 !important; counter-reset: w; } .we li { counter-increment: w; display: grid; grid-template-columns: 2.25rem 1fr; padding: var(--s3) 0; border-top: 1px solid var(--line); margin: 0; }
.we li::before { content: counter(w); font: 600 1.375rem/1.75rem var(--serif); color: var(--accent); grid-row: span 2; } .we b { font-weight: 600; } .we span { color: var(--ink-2); font: var(--t-ui); }
.tbl { font: var(--t-ui); } .tbl caption { text-align: left; font: var(--t-h4); padding-bottom: var(--s2); } .tbl tfoot :is(th, td) { border-top: 1px solid var(--edge); border-bottom: 0; font: 600 1rem/1.5rem var(--sans); color: var(--ink); }
.toc3 { font: var(--t-ui); margin-top: var(--s4); display: grid; gap: var(--s2); } .toc3 > div { display: grid; grid-template-columns: repeat(3, 1fr); gap: var(--s5); }
.toc3 .h { font: 600 .875rem/1.25rem var(--sans); color: var(--ink-2); } .toc3 [role=cell] { background: var(--paper); border: 1px solid var(--line); border-radius: var(--r1); padding: .55rem .7rem; position: relative; } .toc3 [role=cell]:first-child { background: #fff; }
.toc3 [role=cell]:last-child { background: var(--accent-tint); border-color: var(--accent-line); }
.toc3 [role=cell] + [role=cell]::before { content: ""; position: absolute; left: -1.45rem; top: 50%; width: 1.2rem; border-top: 2px solid var(--accent); } .toc3 [role=cell] + [role=cell]::after { content: ""; position: absolute; left: -.62rem; top: calc(50% - 3px); width: 8px; height: 8px; border: solid var(--accent); border-width: 2px 2px 0 0; transform: rotate(45deg) ; }
.hist { list-style: none; padding: 0 !important; } .hist li { display: grid; grid-template-columns: 9rem 1fr; gap: var(--s4); padding: var(--s3) 0; border-top: 1px solid var(--line); margin: 0; } .hist time { color: var(--ink-3); font: var(--t-ui); }
.sim { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s5); } .sim h3 { font: 600 1.125rem/1.5rem var(--serif); margin: 0 0 .3rem; } .sim p { font: var(--t-ui); } .sim .level { font-size: 1rem; margin-top: .4rem; }
.sim div { border-top: 2px solid var(--ink); padding-top: var(--s3); }
.gloss { color: inherit; text-decoration: underline dotted var(--ink-3) 1.5px; text-underline-offset: 0.2em; }
.glb { background: var(--accent-tint); padding: var(--s1) var(--s4); font: var(--t-ui); margin: var(--s3) 0; border-left: 4px solid var(--accent); } .glb dfn { font-style: normal; } .glb summary { cursor: pointer; min-height: 1.5rem; color: var(--accent); } .glb p { padding-bottom: var(--s2); } .glb:not([open]) { display: inline-block; margin: var(--s3) var(--s2) 0 0; padding-left: var(--s3); }
.cite { font: var(--t-ui); background: var(--paper); padding: var(--s4); border-radius: var(--r2); }
@container (max-width: 60rem) { .top { grid-template-columns: minmax(0,1fr); gap: var(--s5); } .body { grid-template-columns: minmax(0,1fr); gap: var(--s5); } .toc { display: none; } .tocm { display: block; border: solid var(--line); border-width: 1px 0; } .brief { grid-template-columns: 1fr 1fr; gap: 0 var(--s4); } }
@container (max-width: 40rem) { .hist li { grid-template-columns: 1fr; gap: 0; } .sim { grid-template-columns: 1fr; } .toc3 > div { grid-template-columns: 1fr; gap: 2px; } .toc3 .h { display: none; } .toc3 { gap: var(--s4); } .toc3 [role=cell]::after { display: none; } .toc3 [role=cell]::before { position: static !important; border: 0 !important; color: var(--ink-3); content: attr(data-l) ": " !important; } .acts .btn { flex: 1 1 auto; } .recog { padding: var(--s4); } .lead { font-size: 1.1875rem; line-height: 1.75rem; }
  .cards td, .cards th { display: block; } .cards thead { display: none; } .cards tr { display: block; padding: var(--s3) 0; border-top: 1px solid var(--line); } .cards td { border: 0; padding: .05rem 0; text-align: left !important; } .cards td[data-l]::before { content: attr(data-l) ": "; color: var(--ink-3); } .cards td:first-child { font-weight: 600; } }
.recog .meta { margin-bottom: var(--s2); } .recog.stop { border-color: var(--stop); } .recog.attention { border-color: var(--attention); } .recog.progress { border-color: var(--progress); } .recog.neutral { border-color: var(--edge); }
.recog .note { margin: 0 0 var(--s3); background: none; padding: 0; border: 0; } .recog .st { white-space: normal; }
.hist p { font: var(--t-ui); color: var(--ink-2); margin-top: 0.2rem; } .cite + p { font: var(--t-ui); margin-top: var(--s3); } .body .cite + .row { margin-top: var(--s3); }
.we { margin-top: var(--s3); } .tbl { margin-top: var(--s4); } .send { margin-top: var(--s4); } .cite-links { font: var(--t-ui); margin-top: var(--s3); } .address { overflow-wrap: anywhere; } .caveat { margin-top: var(--s7); font: var(--t-ui); }
.body .toc3 { margin-top: var(--s4); } .contact dl { display: grid; grid-template-columns: minmax(7rem, auto) minmax(0, 1fr); gap: 0.2rem var(--s4); font: var(--t-ui); margin-top: var(--s3); } .contact dt { color: var(--ink-3); }
.tomb { margin-top: var(--s5); font: var(--t-ui); }
.sample { font: var(--t-ui); } .sample summary { cursor: pointer; color: var(--accent); min-height: 1.5rem; }
.contact dd, .cite { overflow-wrap: anywhere; } .body .n { white-space: nowrap; }
.recog dl { grid-template-columns: auto minmax(0, 1fr); }
.print-only { display: none; }
@media print {
  .print-only { display: block; font: var(--t-meta); margin-top: var(--s2); } .top, .body { display: block; }
  .recog { margin: 6mm 0; border: 1px solid #000; border-top-width: 4px; break-inside: avoid; } .recog details, .acts, .toc, .tocm, .sim { display: none !important; }
  .literature a::after { content: " (" attr(href) ")"; }
  .tbl, .toc3 > div, .hist li, .we li { break-inside: avoid; } caption { break-after: avoid; }
  .sample::details-content, .glb::details-content { content-visibility: visible; block-size: auto; } .sample > summary { list-style: none; color: inherit; } .sample > summary::-webkit-details-marker { display: none; }
  .body section + section { margin-top: var(--s6); } .glb, .glb:not([open]) { display: block; background: none; } .glb > summary { list-style: none; color: inherit; font-weight: 600; }
}
`;
