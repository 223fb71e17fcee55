import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tokens as catalogueStyles } from '../../libs/catalogue/src/styles/tokens.js';
import { tokens } from '../../apps/admin/src/theme/theme.js';

/** Custom properties of a stylesheet, their spacing and quotes made alike; those of the first `:root`. */
function propertiesOf(css: string): Map<string, string> {
  const root = css.slice(css.indexOf(':root'), css.indexOf('@media'));
  const found = root.replace(/\/\*.*?\*\//gs, '').matchAll(/--([\w-]+):\s*([^;]+);/g);
  return new Map(
    [...found].map(([, name, value]) => [name!, value!.trim().replace(/\s+/g, ' ').replaceAll('"', "'")]),
  );
}

const workspace = propertiesOf(
  readFileSync(path.resolve(import.meta.dirname, '../../apps/admin/src/theme/tokens.css'), 'utf8'),
);
// The catalogue loads static fonts and the workspace variable ones, so only the names of families differ.
const families = new Set(['sans', 'serif']);

describe('the values of the design', () => {
  it('are in the theme of Material UI what they are in the stylesheet', () => {
    for (const [name, value] of Object.entries(tokens))
      expect([name, value]).toEqual([
        name,
        workspace.get(name.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`)),
      ]);
  });

  it('are in the catalogue what they are in the workspace', () => {
    const shared = [...propertiesOf(catalogueStyles)].filter(([name]) => !families.has(name));
    expect(shared.length).toBeGreaterThan(40);
    expect(shared.filter(([name, value]) => workspace.get(name) !== value)).toEqual([]);
  });
});
