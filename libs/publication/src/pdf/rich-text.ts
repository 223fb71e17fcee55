/** A stretch of text with one style. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** http, https or mailto only. */
  readonly href?: string;
}

/** A paragraph, heading or list of a stored text, free of markup. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Turns the entities a sanitiser writes back into characters; an unknown one stays as it was typed. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return characters[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Collects runs into blocks while the tags of a text pass by. */
class BlockReader {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private items: Run[][] | null = null;
  private ordered = false;
  private heading = false;
  private strong = 0;
  private emphasis = 0;
  private href: string | undefined;

  text(raw: string): void {
    const text = decoded(raw).replace(/[ \t\r\n]+/g, ' ');
    if (text.trim() === '' && this.runs.length === 0) return;
    this.runs.push({
      text,
      ...(this.strong > 0 && { strong: true as const }),
      ...(this.emphasis > 0 && { emphasis: true as const }),
      ...(this.href !== undefined && { href: this.href }),
    });
  }

  open(name: string, attributes: string): void {
    if (name === 'strong' || name === 'b') this.strong += 1;
    else if (name === 'em' || name === 'i') this.emphasis += 1;
    else if (name === 'a') this.href = linkOf(attributes);
    else if (name === 'br') this.endBlock();
    else if (name === 'ul' || name === 'ol') this.startList(name === 'ol');
    else if (/^(p|div|blockquote|li|h[1-6])$/.test(name)) {
      if (!(name === 'p' && this.items)) this.endBlock();
      this.heading = /^h/.test(name);
    }
  }

  close(name: string): void {
    if (name === 'strong' || name === 'b') this.strong = Math.max(0, this.strong - 1);
    else if (name === 'em' || name === 'i') this.emphasis = Math.max(0, this.emphasis - 1);
    else if (name === 'a') this.href = undefined;
    else if (name === 'ul' || name === 'ol') this.endList();
    else if (/^(p|div|blockquote|li|h[1-6])$/.test(name)) this.endBlock();
  }

  finish(): Block[] {
    this.endList();
    return this.blocks;
  }

  private startList(ordered: boolean): void {
    this.endList();
    this.items = [];
    this.ordered = ordered;
  }

  private endList(): void {
    this.endBlock();
    if (this.items && this.items.length > 0) {
      this.blocks.push({ kind: 'list', ordered: this.ordered, items: this.items });
    }
    this.items = null;
  }

  private endBlock(): void {
    const runs = this.runs;
    this.runs = [];
    if (runs.every((run) => run.text.trim() === '')) return;
    if (this.items) this.items.push(runs);
    else this.blocks.push({ kind: this.heading ? 'heading' : 'paragraph', runs });
    this.heading = false;
  }
}

function linkOf(attributes: string): string | undefined {
  const href = /\bhref\s*=\s*"([^"]*)"/i.exec(attributes)?.[1];
  const address = href === undefined ? '' : decoded(href).trim();
  return /^(https?:\/\/|mailto:)\S+$/i.test(address) ? address : undefined;
}

/** Plain text as paragraphs: every empty line starts a new one; lines that start with a dash become a list. */
function plainBlocks(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part): Block[] => {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length > 1 && lines.every((line) => /^[-•*]\s/.test(line))) {
      return [{ kind: 'list', ordered: false, items: lines.map((line) => [{ text: line.slice(1).trim() }]) }];
    }
    return lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
  });
}

/**
 * Reads a stored text, plain or rich (the allow-list p, h3, h4, ul, ol, li, strong, em, a), into blocks.
 * Whatever tag is not known is dropped, its text kept; nothing is ever passed on as markup.
 */
export function richBlocks(text: string | null | undefined): Block[] {
  if (!text) return [];
  if (!/<\/?(p|h[1-6]|ul|ol|li|strong|em|b|i|a|br|div|blockquote)\b[^>]*>/i.test(text))
    return plainBlocks(text);
  const reader = new BlockReader();
  for (const piece of text.split(/(<[^>]*>)/)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)([^>]*)>$/i.exec(piece);
    if (!tag) {
      if (piece !== '') reader.text(piece);
    } else if (tag[1] === '/') reader.close(tag[2]!.toLowerCase());
    else reader.open(tag[2]!.toLowerCase(), tag[3] ?? '');
  }
  return reader.finish();
}
