/** Tags that registries leave behind in exports. Only these, so that 'p < .05 and n > 30' stays. */
const inlineTag = /<\/?(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;
const blockTag = /<\/?(?:br|div|h[1-6]|hr|li|ol|p|table|tbody|td|th|tr|ul)(?:\s[^<>]*)?\/?>/gi;

const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  eacute: 'é',
  euml: 'ë',
  gt: '>',
  hellip: '…',
  iuml: 'ï',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
  uuml: 'ü',
};

function fromCode(code: number, original: string): string {
  const isLetter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : original;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
    if (decimal) return fromCode(Number(decimal), all);
    if (hex) return fromCode(Number.parseInt(hex, 16), all);
    return named[String(name).toLowerCase()] ?? all;
  });
}

/**
 * Removes what is left of a web page in a text: tags (a block becomes a space) and entities, also
 * escaped twice ('&amp;lt;'). The result is plain text, never markup: it is escaped where shown.
 */
export function removeHtml(text: string): string {
  const plain = decodeEntities(text.replace(blockTag, ' ').replace(inlineTag, ''));
  return plain === text ? text : removeHtml(plain);
}
