import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig, type Clock } from '#platform';
import { AppModule } from '../app.module.js';

/** The whole system without its web server, for the time of one command; it leaves jobs to the server. */
export async function withApplication<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  clock?: Clock,
): Promise<T> {
  const config = readConfig({
    SESSION_SECRET: 'unused: a command serves nobody',
    ...process.env,
    ERKEND_WORKER: 'separate',
  });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config, clock), {
    logger: ['fatal', 'error'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
