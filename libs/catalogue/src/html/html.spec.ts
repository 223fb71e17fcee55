import { describe, expect, it } from '@jest/globals';
import { escapeHtml, html, joined, safeLink, trusted } from './html.js';

describe('html', () => {
  it('escapes every value from outside, in content and in attributes', () => {
    const bad = `"><script>alert('x')</script>&`;
    expect(html`<p title="${bad}">${bad}</p>`.toString()).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('keeps nested templates and joins arrays', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}`.toString()).toBe('<li>a</li><li>&lt;b&gt;</li>');
  });

  it('leaves no trace of nothing, and writes zero', () => {
    expect(html`[${null}${undefined}${false}${0}]`.toString()).toBe('[0]');
  });

  it('does not take an object with a toString for markup', () => {
    const forged = { toString: () => '<b>' } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });

  it('joins with a separator', () => {
    expect(html`${joined(['a', 'b'], trusted('<br>'))}`.toString()).toBe('a<br>b');
  });
});

describe('escapeHtml', () => {
  it('escapes the five characters that mean something in HTML', () => {
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});

describe('safeLink', () => {
  it.each([
    ['https://voorbeeld.example/a', 'https://voorbeeld.example/a'],
    ['www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['mailto:iemand@voorbeeld.example', 'mailto:iemand@voorbeeld.example'],
  ])('lets %s through', (address, expected) => expect(safeLink(address)).toBe(expected));

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//elders.example', '', null])(
    'refuses %s',
    (address) => expect(safeLink(address)).toBeNull(),
  );
});
