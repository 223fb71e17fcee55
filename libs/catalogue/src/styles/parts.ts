/** Parts that several pages share: names say what a thing is. */
export const parts = `
.i { width: 1.25rem; height: 1.25rem; fill: currentColor; flex: none; }
.lv { width: 1.4rem; height: 1.05rem; flex: none; color: var(--accent); }
.lv.big { width: 3.4rem; height: 2.5rem; }
.meta { font: var(--t-meta); color: var(--ink-3); }
.muted { color: var(--ink-2); }
.row { display: flex; align-items: center; gap: var(--s2); }
.wrap { flex-wrap: wrap; }
.right { margin-left: auto; }

/* brand */
.brand { display: inline-flex; align-items: center; gap: 0.6rem; color: var(--ink); text-decoration: none; font: 650 1.375rem/1.75rem var(--serif); letter-spacing: -0.012em; }
.brand svg { width: 1.75rem; height: 1.75rem; }
.demo { background: var(--ink); color: #fff; font: var(--t-meta); padding: 0.3rem var(--s5); }

.demo.wide { padding-left: 0; padding-right: 0; }

/* level and status */
.level { display: inline-flex; align-items: center; gap: 0.5rem; font-weight: 600; color: var(--ink); }
.st { display: inline-flex; align-items: center; gap: 0.35rem; font: 600 0.875rem/1.25rem var(--sans); padding: 0.125rem 0.5rem 0.125rem 0.375rem; border-radius: var(--r1); white-space: nowrap; }
.st .i { width: 1.0625rem; height: 1.0625rem; }
.st.neutral { color: var(--neutral); background: var(--neutral-bg); }
.st.progress { color: var(--progress); background: var(--progress-bg); }
.st.attention { color: var(--attention); background: var(--attention-bg); }
.st.positive { color: var(--positive); background: var(--positive-bg); }
.st.stop { color: var(--stop); background: var(--stop-bg); }
.count { font: 600 0.875rem/1.25rem var(--sans); color: var(--ink-3); font-variant-numeric: tabular-nums; }

/* buttons */
.btn { display: inline-flex; align-items: center; justify-content: center; gap: 0.45rem; min-height: var(--control); padding: 0.3rem var(--s4); border-radius: var(--r1); border: 1px solid var(--edge); background: var(--sheet); color: var(--ink); font: 600 1rem/1.25rem var(--sans); text-decoration: none; cursor: pointer; transition: background var(--fast) var(--ease); }
.btn:hover { background: var(--sunk); color: var(--ink); }
.btn .i { width: 1.1875rem; height: 1.1875rem; }
.btn.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
.btn.primary:hover { background: var(--accent-hover); color: #fff; }
.btn.small { min-height: 2rem; padding: 0.1rem var(--s3); font-size: 0.9375rem; }
.btn.block { width: 100%; }

/* inputs */
.input { width: 100%; min-height: var(--control); border: 1px solid var(--edge); border-radius: var(--r1); background: var(--sheet); padding: 0.4rem var(--s3); }
select.input { appearance: none; padding-right: 2rem; background-image: linear-gradient(45deg, transparent 50%, var(--ink-2) 50%), linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%); background-size: 0.375rem 0.375rem; background-position: right 0.95rem center, right 0.65rem center; background-repeat: no-repeat; }
.opt { display: flex; gap: var(--s2); align-items: flex-start; padding: 0.2rem 0; }
.opt input { accent-color: var(--accent); width: 1.125rem; height: 1.125rem; margin: 0.19rem 0 0; flex: none; }

/* note: one line icon + text, used for who sees it, what happened, what went wrong */
.note { display: flex; gap: 0.6rem; padding: 0.6rem var(--s3); border-left: 4px solid var(--edge); background: var(--sunk); border-radius: 0 var(--r1) var(--r1) 0; }
.note .i { margin-top: 0.125rem; }
.note.attention { border-color: var(--attention); background: var(--attention-bg); } .note.attention .i { color: var(--attention); }
.note.stop { border-color: var(--stop); background: var(--stop-bg); } .note.stop .i { color: var(--stop); }
.note.progress { border-color: var(--progress); background: var(--progress-bg); } .note.progress .i { color: var(--progress); }
.note.neutral { border-color: var(--edge); }

/* tables */
.table th { text-align: left; font: 600 0.875rem/1.25rem var(--sans); color: var(--ink-2); padding: 0.5rem var(--s3); border-bottom: 1px solid var(--edge); vertical-align: bottom; }
.table td { padding: 0.6rem var(--s3); border-bottom: 1px solid var(--line); vertical-align: top; }
.table .n { text-align: right; }
.table tr:last-child td { border-bottom: 0; }
`;
