/** How Word marks a paragraph that it draws as a list item. */
const listLevel = /mso-list:\s*\S+\s+level(\d+)/;
/** A number or letter before the text of an item: then the list is numbered. */
const numbering = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i;

/**
 * Pasted HTML as the editor should read it. Word draws its lists with paragraphs and signs, and its headings one to six:
 * these become lists and the two headings of a text. What the stored form does not have (comments, styles, fonts,
 * empty paragraphs, Word's own tags) is left out; the words all stay.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('style, script, meta, link, title, xml').forEach((element) => element.remove());
  turnIntoLists(page);
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    rename(page, heading, heading.matches('h1, h2') ? 'h3' : 'h4');
  }
  for (const cell of page.querySelectorAll('td, th')) {
    if (!cell.querySelector('p')) rename(page, cell, 'p');
  }
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.textContent.trim() === '') paragraph.remove();
  }
  return page.body.innerHTML;
}

function turnIntoLists(page: Document): void {
  let lists: HTMLElement[] = [];
  let last: Element | null = null;
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const level = Number(listLevel.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);
    if (paragraph.previousElementSibling !== last || last === null) lists = [];
    const tag = signOf(paragraph);
    const sameKind = lists[level - 1]?.localName === tag;
    lists = lists.slice(0, sameKind ? level : level - 1);
    while (lists.length < level) lists.push(deeperList(page, lists, tag, paragraph));
    const item = page.createElement('li');
    lists.at(-1)?.append(item);
    const [outermost] = lists;
    item.append(...paragraph.childNodes);
    paragraph.remove();
    last = outermost ?? null;
  }
}

/** Takes the drawn bullet or number away and answers which list it stood for. */
function signOf(paragraph: HTMLElement): 'ul' | 'ol' {
  const drawn = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const sign = drawn?.textContent ?? '';
  drawn?.remove();
  return numbering.test(sign) ? 'ol' : 'ul';
}

/** A new list: before the paragraph it begins with, or inside the last item of the list around it. */
function deeperList(
  page: Document,
  around: readonly HTMLElement[],
  tag: 'ul' | 'ol',
  paragraph: HTMLElement,
): HTMLElement {
  const list = page.createElement(tag);
  const parent = around.at(-1);
  if (!parent) paragraph.before(list);
  else (parent.lastElementChild ?? parent.appendChild(page.createElement('li'))).append(list);
  return list;
}

function rename(page: Document, element: Element, tag: string): void {
  const other = page.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
