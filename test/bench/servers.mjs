import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** A server in a process of its own; `stop` resolves when it has ended. */
export async function startServer(file, env) {
  const port = await freePort();
  const child = fork(file, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}`);
    if (await answers(url))
      return {
        url,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    await pause(100);
  }
  throw new Error(`${file} does not answer`);
}
