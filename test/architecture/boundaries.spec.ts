import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(import.meta.dirname, 'fixtures');
const config = path.join(root, '.dependency-cruiser.cjs');

interface Violation {
  rule: { name: string };
  from: string;
}

const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };

/** Lets dependency-cruiser judge the fixtures with the project's own rules. */
function violations(): Violation[] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, 'libs', 'apps', 'migrations', '--config', config, '--output-type', 'json', '--no-progress'],
    { cwd: fixtures, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the dependency rules', () => {
  const found = violations();

  it.each(forbidden.map(({ name }) => name))('%s catches the file that breaks it', (rule) => {
    const caught = found.filter((violation) => violation.rule.name === rule);
    expect(caught.map(({ from }) => path.basename(from))).toContainEqual(expect.stringMatching(`^${rule}`));
  });

  it('lets through what is allowed', () => {
    const allowed = found.filter(({ from }) => /\/(allowed|index|own)\.ts$/.test(from));
    expect(allowed).toEqual([]);
  });
});
