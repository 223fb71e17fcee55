/** A card in another site. Letters are those of the visitor's own machine, so that a small card stays small. */
export const card = `
:root { --sans: "Segoe UI", "Helvetica Neue", Arial, sans-serif; --serif: Charter, Georgia, serif; }
body { background: none; font: var(--t-ui); }
main { background: var(--sheet); padding: var(--s4); border: 1px solid var(--line); border-top: 4px solid var(--accent); border-radius: 0 0 var(--r2) var(--r2); }
.from { display: flex; align-items: center; gap: var(--s2); font: var(--t-meta); color: var(--ink-3); } .from svg { width: 1.25rem; height: 1.25rem; flex: none; }
.invented { font: var(--t-meta); color: var(--ink-2); }
h1 { font: 600 1.25rem/1.5625rem var(--serif); margin-top: var(--s3); }
.goal { margin-top: var(--s2); }
.standing { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s3); align-items: center; margin-top: var(--s3); } .st { white-space: normal; }
.standing + .meta { margin-top: var(--s2); } .meta + .meta { margin-top: var(--s1); }
ul { list-style: none; margin-top: var(--s3); } li { border-top: 1px solid var(--line); padding: var(--s2) 0; } li .standing { margin-top: var(--s1); font-size: 0.9375rem; } .more { border-top: 1px solid var(--line); padding-top: var(--s3); }
`;
