/** The search page: question, facets, results. */
export const search = `
.hero { background: var(--paper); border-bottom: 1px solid var(--line); padding: var(--s6) 0 var(--s5); }
.hero label { font: var(--t-h2); display: block; margin-bottom: var(--s3); }
.find { display: flex; max-width: 48rem; }
.find input { flex: 1; min-width: 0; height: 3.25rem; border: 2px solid var(--ink); border-right: 0; border-radius: var(--r1) 0 0 var(--r1); padding: 0 var(--s4); font: var(--t-read); background: #fff; }
.find .btn { min-height: 3.25rem; border-radius: 0 var(--r1) var(--r1) 0; padding: 0 var(--s5); font-size: 1.125rem; }
.alt { font: var(--t-ui); margin-top: var(--s3); color: var(--ink-2); }
.cols { display: grid; grid-template-columns: 16.5rem minmax(0, 1fr); gap: var(--s7); margin-top: var(--s5); align-items: start; }
.hero + .page:not(.cols) { padding-top: var(--s5); }
.facets { font: var(--t-ui); }
.facets h2 { font: var(--t-h3); margin-bottom: var(--s2); }
.facets details { border-top: 1px solid var(--line); padding: var(--s3) 0; }
.facets summary { font: var(--t-h4); cursor: pointer; min-height: 1.5rem; list-style: none; display: flex; justify-content: space-between; }
.facets summary::after { content: ""; width: .5rem; height: .5rem; border: solid var(--ink-2); border-width: 0 2px 2px 0; transform: rotate(45deg); margin: .35rem .3rem 0 0; }
.facets details[open] summary::after { transform: rotate(225deg); margin-top: .65rem; }
.facets .opts { margin-top: var(--s2); }
.facets .opt .count { margin-left: auto; font-weight: 400; padding-top: .14rem; }
.facets .opt .lv { margin-top: .22rem; }
.facets .opt[data-off] { color: var(--ink-3); }
.res-head { display: flex; align-items: baseline; gap: var(--s4); flex-wrap: wrap; padding-bottom: var(--s3); border-bottom: 2px solid var(--ink); }
.res-head h1 { font: var(--t-h2); }
.res-head form { margin-left: auto; font: var(--t-ui); display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
.chips { display: flex; flex-wrap: wrap; gap: var(--s2); font: var(--t-ui); margin: 0 0 var(--s4); align-items: center; }
.chip { display: inline-flex; align-items: center; gap: .35rem; padding: .1rem .35rem .1rem .65rem; min-height: 1.9rem; border: 1px solid var(--accent); border-radius: 99px; background: var(--accent-tint); color: var(--accent-hover); text-decoration: none; font-weight: 600; }
.chip .i { width: 1.1rem; height: 1.1rem; }
.card { display: grid; grid-template-columns: minmax(0, 1fr) 15.5rem; gap: var(--s2) var(--s6); padding: var(--s5) 0; border-bottom: 1px solid var(--line); }
.card h2 { font: 600 1.375rem/1.75rem var(--serif); }
.card h2 a { text-decoration-thickness: 1px; }
.card .goal { margin-top: .35rem; }
.card .why { font: var(--t-ui); color: var(--ink-2); margin-top: var(--s2); }
.card .why b { font-weight: 600; color: var(--ink); }
.card .side { font: var(--t-ui); display: grid; gap: var(--s2); align-content: start; }
.card .side > * { justify-self: start; }
.card .side .level { align-items: flex-start; line-height: 1.35rem; }
.card .side .lv { margin-top: .12rem; }
.facts { display: flex; flex-wrap: wrap; gap: .15rem var(--s5); font: var(--t-ui); margin-top: var(--s3); color: var(--ink-2); }
.facts div { display: flex; gap: .35rem; } .facts dt { color: var(--ink-3); }
.pager { display: flex; gap: var(--s2); margin-top: var(--s5); font: var(--t-ui); align-items: center; flex-wrap: wrap; }
.pager a, .pager span.n { min-width: 2.5rem; min-height: 2.5rem; display: inline-grid; place-items: center; border-radius: var(--r1); padding: 0 var(--s2); }
.pager [aria-current] { background: var(--ink); color: #fff; font-weight: 600; }
@container (max-width: 60rem) {
  .cols { grid-template-columns: minmax(0, 1fr); gap: var(--s4); }
  .card { grid-template-columns: minmax(0, 1fr); }
  .card .side { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); margin-top: var(--s2); }
}
@container (max-width: 40rem) { .hero { padding: var(--s5) 0 var(--s4); } .res-head form { margin-left: 0; width: 100%; } .facts { display: grid; grid-template-columns: 1fr; } .facts dt { min-width: 6.2rem; } .find .btn { padding: 0 var(--s4); } }
.facets > details { display: block; } .facets .more { border: 0; padding: 0; } .facets .more > summary { font: var(--t-ui); color: var(--accent); justify-content: flex-start; text-decoration: underline; } .facets .more > summary::after { display: none; }
.filter-toggle { position: absolute; opacity: 0; width: 1px; height: 1px; } .filter-open { display: none; }
.empty { max-width: var(--measure); padding: var(--s5) 0; } .empty h2 { font: var(--t-h3); margin-top: var(--s5); } .empty ul { padding-left: 1.2rem; margin-top: var(--s2); }
.pick { display: flex; gap: var(--s2); align-items: center; min-height: 1.5rem; } .pick .i { width: 1.1rem; height: 1.1rem; }
@container (max-width: 60rem) { .filter-open { display: inline-flex; } .facets .body-f { display: none; } .filter-toggle:checked ~ .body-f { display: block; } .facets h2 { display: none; } .filter-toggle:focus-visible + .filter-open { outline: 2px solid var(--ink); outline-offset: 1px; box-shadow: 0 0 0 6px var(--focus); } }
@media print { .facets, .hero, .pager, .pick, .res-head form { display: none; } .cols, .card { display: block; } }
.card .side .st { white-space: normal; text-align: left; } .facets .apply { border-top: 1px solid var(--line); padding-top: var(--s4); } .res-head select.input { width: auto; } .facets .opt > span:not(.count) { min-width: 0; overflow-wrap: anywhere; }
`;
