const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The words of a rich text without its markup; paragraphs and list items become lines. */
export function plainText(html: string): string {
  return html
    .replace(/<\/(p|li|h[1-6]|ul|ol|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Number of words as a person counts them: runs of letters or digits, markup left out. */
export function wordCount(text: string): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Reads a list item of the form "title: why"; `why` is empty when the item has no colon. */
export function workingElement(item: string): { title: string; why: string } {
  const colon = item.indexOf(':');
  if (colon === -1) return { title: item.trim(), why: '' };
  return { title: item.slice(0, colon).trim(), why: item.slice(colon + 1).trim() };
}
