/** A word, or a line break, with the emphasis and links it stands in. The text is as in HTML: `&amp;` is one sign. */
export interface Word {
  readonly text: string;
  /** Opening tags around it, outermost first. */
  readonly marks: readonly string[];
  /** Whether it follows the word before it without a space: a comma after a bold word. */
  readonly glued: boolean;
}

/** A paragraph, heading or list item of a stored rich text. */
export interface Block {
  readonly tag: 'p' | 'h3' | 'h4';
  /** The lists it stands in, outermost first; empty for what is no list item. */
  readonly lists: readonly ('ul' | 'ol')[];
  readonly words: readonly Word[];
}

const lineBreak = '<br>';

/** Takes a stored rich text (the allow-list of the server: p, h3, h4, ul, ol, li, strong, em, a, br) apart. */
export function blocksOf(html: string): Block[] {
  const reader = new Reader();
  for (const [part] of html.matchAll(/<[^>]+>|[^<]+/g)) reader.take(part);
  return reader.blocks.filter(({ words }) => words.length > 0);
}

type Draft = { -readonly [Key in keyof Block]: Block[Key] } & { words: Word[] };

class Reader {
  readonly blocks: Draft[] = [];
  private lists: ('ul' | 'ol')[] = [];
  private marks: string[] = [];
  private open: Draft | undefined;
  /** Whether white space was the last thing read. */
  private spaced = true;

  take(part: string): void {
    const [, end, name] = /^<(\/?)(\w+)/.exec(part) ?? [];
    if (name === undefined) this.addWords(part);
    else if (name === 'ul' || name === 'ol') this.list(name, end === '/');
    else if (name === 'p' || name === 'h3' || name === 'h4') this.begin(end === '/' ? undefined : name);
    else if (name === 'li') this.begin(end === '/' ? undefined : 'p');
    else if (name === 'br') this.addWord(lineBreak);
    else if (end === '/') this.marks = this.marks.slice(0, -1);
    else this.marks = [...this.marks, part];
  }

  private list(name: 'ul' | 'ol', ends: boolean): void {
    this.lists = ends ? this.lists.slice(0, -1) : [...this.lists, name];
    this.open = undefined;
  }

  private begin(tag: Block['tag'] | undefined): void {
    this.open = tag && { tag, lists: this.lists, words: [] };
    if (this.open) this.blocks.push(this.open);
    this.spaced = true;
  }

  private addWords(text: string): void {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (part.trim() === '') this.spaced = true;
      else this.addWord(part);
    }
  }

  private addWord(text: string): void {
    if (!this.open) this.begin('p');
    this.open?.words.push({ text, marks: this.marks, glued: !this.spaced && text !== lineBreak });
    this.spaced = text === lineBreak;
  }
}

/** The stored form again, with lists around their items. */
export function htmlOf(blocks: readonly Block[]): string {
  let html = '';
  let open: readonly string[] = [];
  for (const block of blocks) {
    const kept = sharedStart(open, block.lists);
    const deeper = block.lists.slice(kept);
    html += closing(open.slice(kept));
    // Another item of the same list: the one before it ends first.
    if (block.lists.length > 0 && deeper.length === 0) html += '</li><li>';
    html += deeper.map((list) => `<${list}><li>`).join('');
    html += `<${block.tag}>${inlineOf(block.words)}</${block.tag}>`;
    open = block.lists;
  }
  return html + closing(open);
}

const closing = (lists: readonly string[]): string =>
  [...lists]
    .reverse()
    .map((list) => `</li></${list}>`)
    .join('');

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((list, index) => list !== other[index]);
  return differs === -1 ? one.length : differs;
}

function inlineOf(words: readonly Word[]): string {
  const runs: { marks: readonly string[]; text: string; spaced: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    const spaced =
      index > 0 && !word.glued && word.text !== lineBreak && words[index - 1]?.text !== lineBreak;
    if (last && last.marks.join('') === word.marks.join('')) last.text += (spaced ? ' ' : '') + word.text;
    else runs.push({ marks: word.marks, text: word.text, spaced });
  }
  return runs.map(({ marks, text, spaced }) => (spaced ? ' ' : '') + wrapped(text, marks)).join('');
}

function wrapped(text: string, marks: readonly string[]): string {
  const ends = [...marks].reverse().map((mark) => `</${/\w+/.exec(mark)?.[0] ?? ''}>`);
  return `${marks.join('')}${text}${ends.join('')}`;
}
