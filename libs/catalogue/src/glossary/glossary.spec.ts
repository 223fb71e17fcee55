import { describe, expect, it } from '@jest/globals';
import { html } from '../html/html.js';
import { richText } from '../html/rich.js';
import { Glossary } from './glossary.js';
import { terms } from './terms.js';

const written = (text: string, glossary = new Glossary('nl')): string =>
  richText(text, null, glossary).toString();

describe('words explained in place', () => {
  it('marks a word where it first occurs and explains it under that paragraph', () => {
    const page = written('<p>Uit de procesevaluatie blijkt dit.</p><p>De procesevaluatie is van 2024.</p>');
    expect(page.match(/class="gloss"/g)).toHaveLength(1);
    expect(page.indexOf('<details')).toBeGreaterThan(page.indexOf('blijkt dit'));
    expect(page.indexOf('<details')).toBeLessThan(page.indexOf('is van 2024'));
    const [, target] = /href="#([^"]+)"/.exec(page)!;
    expect(page).toContain(`id="${target}"`);
  });

  it('takes the longest form and leaves parts of other words alone', () => {
    expect(written('<p>Twee Procesevaluaties.</p>')).toContain('>Procesevaluaties</a>');
    expect(written('<p>De procesevaluatiecommissie en insignificant.</p>')).not.toContain('gloss');
  });

  it('puts no link inside a link', () => {
    const page = written('<p><a href="https://a.example">procesevaluatie</a></p>');
    expect(page).not.toContain('gloss');
  });

  it('escapes the text around a word', () => {
    const parts = new Glossary('nl').marked('<b>significant</b>');
    expect(html`${parts}`.toString()).toContain('&lt;b&gt;');
  });

  it('has every form once and every word in both languages', () => {
    const forms = terms.flatMap((term) => term.forms);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
    expect(terms.filter(({ name, means }) => !name.en || !means.en || !name.nl || !means.nl)).toEqual([]);
  });
});
