import { type Block, richBlocks, type Run } from '#publication';
import { html, type Html, safeLink } from './html.js';

function runHtml(run: Run): Html {
  const text = html`${run.text}`;
  const strong = run.strong ? html`<strong>${text}</strong>` : text;
  const shown = run.emphasis ? html`<em>${strong}</em>` : strong;
  const href = safeLink(run.href);
  return href ? html`<a href="${href}" rel="noopener nofollow">${shown}</a>` : shown;
}

function blockHtml(block: Block): Html {
  if (block.kind === 'list') {
    const items = block.items.map((item) => html`<li>${item.map(runHtml)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  }
  const inner = block.runs.map(runHtml);
  return block.kind === 'heading' ? html`<h3>${inner}</h3>` : html`<p>${inner}</p>`;
}

/** A stored text, plain or rich, as paragraphs and lists: built anew from its words, its own markup never passed on. */
export function richText(text: string | null | undefined): Html {
  return html`${richBlocks(text).map(blockHtml)}`;
}
