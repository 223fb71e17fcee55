import { describe, expect, it } from '@jest/globals';
import { anchorableText } from '#domain';
import { textMap, type TreeNode } from './text-map.js';

/** A tree of the page as far as the map reads it, from the HTML an answer is stored in. */
function page(html: string): TreeNode {
  const root = { nodeType: 1, nodeName: 'DIV', nodeValue: null, childNodes: [] as TreeNode[] };
  const open = [root];
  for (const [part] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const parent = open.at(-1)!;
    if (part.startsWith('</')) open.pop();
    else if (part.startsWith('<')) {
      const name = /\w+/.exec(part)?.[0] ?? '';
      const element = { nodeType: 1, nodeName: name.toUpperCase(), nodeValue: null, childNodes: [] };
      parent.childNodes.push(element);
      if (name !== 'br') open.push(element);
    } else {
      parent.childNodes.push({ nodeType: 3, nodeName: '#text', nodeValue: part, childNodes: [] });
    }
  }
  return root;
}

const answers = [
  '<p>Een <strong>half</strong> jaar.</p>',
  '<h3>Opbouw</h3><p>Eerst thuis,<br>dan in de groep.</p>',
  '<p>Voor:</p><ul><li><p>wie <em>alleen</em> bleef</p></li><li><p>wie dat wil</p></li></ul><p>Na afloop.</p>',
  '<p>  Ruim   gezet </p>\n<p></p><p>en verder</p>',
];

describe('the map of a text on the page', () => {
  it.each(answers)('reads what the stored answer says: %s', (html) => {
    expect(textMap(page(html)).text).toBe(anchorableText(html));
  });

  it('knows for every character where it stands', () => {
    const { text, spots } = textMap(page(answers[2]!));
    expect(spots).toHaveLength(text.length);
    const at = text.indexOf('alleen');
    expect(spots[at]).toMatchObject({ node: { nodeValue: 'alleen' }, offset: 0 });
    expect(spots[at + 5]).toMatchObject({ node: { nodeValue: 'alleen' }, offset: 5 });
  });
});
