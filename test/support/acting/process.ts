/**
 * Performs acts all along the journey without end, four at a time, on the database of DATABASE_URL: the process that
 * crash.spec.ts kills. Runs the compiled rooms, as a server does. Tells its parent `ready`, waits for `go`, does first
 * what its predecessor was killed over, and then tells of each act when it is asked and when it is answered.
 */
import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccountsModule } from '#accounts';
import { AssessmentModule } from '#assessment';
import { CatalogueModule } from '#catalogue';
import { NotificationsModule } from '#notifications';
import { PlatformModule, readConfig } from '#platform';
import { PublicationModule } from '#publication';
import { SubmissionsModule } from '#submissions';
import { Journeys } from './journeys.js';
import type { Go, Told } from './messages.js';
import { everybody } from './people.js';

const LANES = 4;

class System {}
Module({
  imports: [
    // The jobs are enqueued and taken by nobody, so that they can be counted against the acts.
    PlatformModule.forRoot(readConfig({ ...process.env, NODE_ENV: 'test', ERKEND_WORKER: 'separate' })),
    AccountsModule,
    SubmissionsModule,
    AssessmentModule,
    PublicationModule,
    NotificationsModule,
    CatalogueModule,
  ],
})(System);

const tell = (told: Told): void => void process.send?.(told);

const app = await NestFactory.createApplicationContext(System, {
  logger: ['fatal', 'error'],
  abortOnError: false,
});
const journeys = new Journeys(app, await everybody(app.get(DataSource)), tell);

async function lane(): Promise<void> {
  for (;;) await journeys.step();
}

async function work({ repeat }: Go): Promise<void> {
  await Promise.all(repeat.map((command) => journeys.perform(command)));
  await Promise.all(Array.from({ length: LANES }, lane));
}

process.on('message', (go: Go) => {
  work(go).catch((error: unknown) =>
    tell({ what: 'fault', message: String((error as Error).stack ?? error) }),
  );
});
process.on('disconnect', () => process.exit());
flushCompileCache(); // a process that is killed never comes to it
tell({ what: 'ready' });
