import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { richBlocks } from './rich-text.js';

describe('richBlocks', () => {
  it('reads paragraphs, styles, lists and links', () => {
    expect(
      richBlocks('<p>Een <strong>vet</strong> woord</p><ul><li><p>a</p></li><li>b &amp; c</li></ul>'),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Een ' }, { text: 'vet', strong: true }, { text: ' woord' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b & c' }]] },
    ]);
  });

  it('keeps only addresses that cannot run anything', () => {
    const [block] = richBlocks('<p><a href="javascript:alert(1)">x</a><a href="https://a.example">y</a></p>');
    expect(block).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'x' }, { text: 'y', href: 'https://a.example' }],
    });
  });

  it('makes paragraphs and lists of plain text', () => {
    expect(richBlocks('Eerste.\n\n- a\n- b')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Eerste.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
    ]);
  });

  it('reads whatever comes without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(richBlocks(`<p>${text}</p>`))));
  });
});
