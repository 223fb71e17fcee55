import { type Block, richBlocks, type Run } from '#publication';
import type { Glossary } from '../glossary/glossary.js';
import { html, type Html, type Part, safeLink } from './html.js';

function runHtml(run: Run, glossary: Glossary | undefined): Html {
  const href = safeLink(run.href);
  const words: Part = glossary && !href ? glossary.marked(run.text) : run.text;
  const text = html`${words}`;
  const strong = run.strong ? html`<strong>${text}</strong>` : text;
  const shown = run.emphasis ? html`<em>${strong}</em>` : strong;
  return href ? html`<a href="${href}" rel="noopener nofollow">${shown}</a>` : shown;
}

function blockHtml(block: Block, lang: Part, glossary: Glossary | undefined): Html {
  if (block.kind === 'list') {
    const items = block.items.map((item) => html`<li>${item.map((run) => runHtml(run, glossary))}</li>`);
    return block.ordered
      ? html`<ol${lang}>
          ${items}
        </ol>`
      : html`<ul${lang}>
          ${items}
        </ul>`;
  }
  if (block.kind === 'heading')
    return html`<h3${lang}>${block.runs.map((run) => runHtml(run, undefined))}</h3>`;
  return html`<p${lang}>${block.runs.map((run) => runHtml(run, glossary))}</p>`;
}

/**
 * A stored text, plain or rich, as paragraphs and lists: built anew from its words, its own markup never passed on.
 * With a glossary, words of the field are explained under the block they first occur in, in the language of the page;
 * `lang` is of the text.
 */
export function richText(text: string | null | undefined, lang: Part, glossary?: Glossary): Html {
  return html`${richBlocks(text).map((block) => [blockHtml(block, lang, glossary), glossary?.explained()])}`;
}
