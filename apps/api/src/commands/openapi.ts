import { writeFile } from 'node:fs/promises';
import { readConfig } from '#platform';
import { createApp } from '../create-app.js';
import { describeApi } from '../openapi.js';

/** Writes the description of the API as the controllers are now. */
export async function openapiCommand([file = 'apps/api/openapi.json']: string[]): Promise<boolean> {
  const config = readConfig({ SESSION_SECRET: 'unused', ...process.env, ERKEND_WORKER: 'separate' });
  const app = await createApp(config, { quiet: true });
  try {
    await writeFile(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
    console.log(`Written: ${file}`);
    return true;
  } finally {
    await app.close();
  }
}
