/** `npm run bench`: see test/bench/bench.mjs. */
import path from 'node:path';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { pinnedNode, root } from './steps/paths.mjs';
import { runShown } from './steps/run.mjs';

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runShown(pinnedNode(), [path.join(root, 'test/bench/bench.mjs')]);
