import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { runQuietly } from './run.mjs';
import { saying } from './say.mjs';

/** What is built apart, from which sources, by which npm script. */
const parts = [
  {
    name: 'server',
    script: 'build:api',
    sources: ['apps/api', 'libs', 'migrations', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
    result: 'dist/apps/api/src/main.js',
  },
  {
    name: 'workspace',
    script: 'build:admin',
    sources: ['apps/admin', 'libs/domain', 'package.json', 'tsconfig.json'],
    result: 'dist/apps/admin/index.html',
  },
];

const isSource = (name) => !/\.spec\.tsx?$/.test(name) && !['node_modules', 'dist'].includes(name);

function* filesIn(place) {
  if (!existsSync(place)) return;
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch {
    yield place; // a single file
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isSource(entry.name)) continue;
    if (entry.isDirectory()) yield* filesIn(path.join(place, entry.name));
    else yield path.join(place, entry.name);
  }
}

/** One hash over the content of all sources: a checkout or a `touch` changes times, not content. */
function sourceHash(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(path.join(root, source))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function ensureBuiltPart({ name, script, sources, result }) {
  const stamp = path.join(root, 'dist', `.${name}-built-from`);
  const hash = sourceHash(sources);
  const current = existsSync(stamp) && existsSync(path.join(root, result));
  if (current && readFileSync(stamp, 'utf8') === hash) return;
  await saying(`Building the ${name}`, () => runQuietly('npm', ['run', '--silent', script]));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Builds what its sources have outgrown; the parts at the same time, for they share nothing. */
export async function ensureBuilt() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!existsSync(pinnedNode())) throw new Error('node_modules lacks the pinned Node; run npm ci');
  await Promise.all(parts.filter((part) => scripts[part.script]).map(ensureBuiltPart));
}
