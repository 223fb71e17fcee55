import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '#platform';
import { AppModule } from './app.module.js';

// The jobs of a set-up in which the web servers leave them to a process of their own.
const config = readConfig({ ...process.env, ERKEND_WORKER: 'here' });
const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), {
  logger: ['fatal', 'error', 'warn'],
});
app.enableShutdownHooks();
