import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const running = globalThis.__erkendPostgres;
  if (!running) return;
  await running.database.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
}
