/**
 * `node bundle.mjs <file>`: makes one file of the acting process with all it needs. Finding and reading three thousand
 * small files is most of what a start costs, and crash.spec.ts starts it hundreds of times.
 */
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const target = path.resolve(process.argv[2]);

/** Parts with machine code, and what Nest looks for by name while it runs: in the file they would be there twice. */
const apart = ['@myriaddreamin/typst-ts-node-compiler', '@node-rs/argon2', 'class-validator', 'typeorm'];

await build({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { conditions: ['node', 'default'] }, // and not `source`: the compiled rooms, with their decorators
  ssr: { noExternal: true, external: apart },
  build: {
    ssr: path.join(root, 'test/support/acting/process.ts'),
    outDir: path.dirname(target),
    emptyOutDir: false,
    target: 'node24',
    rolldownOptions: {
      onLog: () => undefined, // optional parts of packages that are not installed
      output: { entryFileNames: path.basename(target), codeSplitting: false, keepNames: true },
    },
  },
});
