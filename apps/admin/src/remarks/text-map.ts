/** What a map needs of the page: the tree of elements and texts under one answer. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
}

/** Where a character of the plain text stands on the page. */
export interface Spot<N> {
  readonly node: N;
  readonly offset: number;
}

/** The plain text of a piece of the page, and for every character of it the place it came from. */
export interface TextMap<N> {
  readonly text: string;
  readonly spots: readonly Spot<N>[];
}

const textNode = 3;
const blocks = new Set(['P', 'H3', 'H4', 'UL', 'OL', 'LI', 'DIV', 'BR', 'TABLE', 'TR']);

/**
 * Reads a piece of the page as `anchorableText` reads the stored answer: blocks become lines, white space becomes one
 * space. What is hidden from the eye by CSS is read all the same; an answer has nothing hidden.
 */
export function textMap<N extends TreeNode>(root: N): TextMap<N> {
  const reader = new Reader<N>();
  reader.read(root);
  return { text: reader.text, spots: reader.spots };
}

class Reader<N extends TreeNode> {
  text = '';
  readonly spots: Spot<N>[] = [];
  /** White space met since the last word: it counts only when another word follows. */
  private gap: '' | ' ' | '\n' = '';

  read(node: N): void {
    if (node.nodeType === textNode) return this.readText(node, node.nodeValue ?? '');
    const isBlock = blocks.has(node.nodeName.toUpperCase());
    if (isBlock) this.gap = '\n';
    for (const child of Array.from(node.childNodes as ArrayLike<N>)) this.read(child);
    if (isBlock) this.gap = '\n';
  }

  private readText(node: N, characters: string): void {
    for (let offset = 0; offset < characters.length; offset += 1) {
      const character = characters[offset] ?? '';
      if (/\s/.test(character)) this.gap ||= ' ';
      else this.add(character, { node, offset });
    }
  }

  private add(character: string, spot: Spot<N>): void {
    if (this.gap !== '' && this.text !== '') {
      this.text += this.gap;
      this.spots.push(spot);
    }
    this.gap = '';
    this.text += character;
    this.spots.push(spot);
  }
}
