import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Accounts } from '#accounts';
import { waitsForPerson } from '#domain';
import { readConfig } from '#platform';
import { FactsGatherer } from '#submissions';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { AppModule } from '../app.module.js';
import { examine } from '../doctor/index.js';
import { demoInterventions } from './content/index.js';
import { seedDemo, TravellingClock } from './index.js';

let database: TestDatabase;
let app: INestApplicationContext;
let db: DataSource;

const rows = <T>(sql: string): Promise<T[]> => db.query<T[]>(sql);

describe('seeding the demonstration', () => {
  beforeAll(async () => {
    database = await createTestDatabase();
    const env = { NODE_ENV: 'test', ERKEND_DEMO: '1', ERKEND_WORKER: 'separate' }; // as the command does
    const config = readConfig({ ...env, DATABASE_URL: database.url });
    const clock = new TravellingClock(new Date('2026-11-24T13:00:00Z'));
    app = await NestFactory.createApplicationContext(AppModule.forRoot(config, clock), { logger: ['fatal'] });
    db = app.get(DataSource);
    await seedDemo(app, () => undefined);
  }, 600_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('brings every dossier to its state', async () => {
    const found = await rows<{ title: string; state: string }>(
      `SELECT title, state FROM submission WHERE previous_submission_id IS NULL`,
    );
    const wanted = demoInterventions.map(({ title, destiny }) => ({
      title,
      state: destiny.replace(/^(published|guidance)_.*/, '$1'),
    }));
    const byTitle = (a: { title: string }, b: { title: string }): number => a.title.localeCompare(b.title);
    expect(found.sort(byTitle)).toEqual(wanted.sort(byTitle));
  });

  it('has something waiting for every role that works on dossiers', async () => {
    const dossiers = await rows<{ id: string }>('SELECT id FROM submission');
    const ids = dossiers.map(({ id }) => id);
    const facts = [...(await app.get(FactsGatherer).gather(db.manager, ids)).values()];
    const people = await rows<{ id: string; email: string }>(
      `SELECT id, email FROM person WHERE email LIKE '%@demo.example' AND email !~ '^(coauthor|admin|auditor)@'`,
    );
    const idle: string[] = [];
    for (const { id, email } of people) {
      const person = await app.get(Accounts).byId(id);
      if (person && !facts.some((dossier) => waitsForPerson(dossier, person).length > 0)) idle.push(email);
    }
    expect(people.length).toBeGreaterThan(13);
    expect(idle).toEqual([]);
  });

  it('shows recognitions of every kind of standing', async () => {
    const found = await rows<{ status: string }>('SELECT DISTINCT status FROM recognition ORDER BY status');
    expect(found.map(({ status }) => status)).toEqual(['lapsed', 'reassessing', 'reserved', 'valid']);
  });

  it('leaves every invariant whole', async () => {
    expect(await examine(db)).toEqual([]);
  });

  it('puts nothing in the future and nothing out of order', async () => {
    expect(await rows(`SELECT id FROM history WHERE at > '2026-11-24T13:00:00Z'`)).toEqual([]);
    const disorder = `SELECT submission_id FROM (SELECT submission_id, at, lag(at) OVER (PARTITION BY submission_id
      ORDER BY id) AS before FROM history) AS line WHERE at < before`;
    expect(await rows(disorder)).toEqual([]);
  });

  it('has a few things due this week, two a little late and the rest ahead', async () => {
    const due = await rows<{ days: number }>(
      `SELECT due_on - '2026-11-24'::date AS days FROM submission WHERE due_on IS NOT NULL
       AND state NOT IN ('published', 'withdrawn', 'ineligible', 'not_recognised')`,
    );
    const days = due.map((one) => one.days);
    expect(days.filter((one) => one < 0)).toHaveLength(2);
    expect(Math.min(...days)).toBeGreaterThan(-7);
    expect(days.filter((one) => one >= 0 && one <= 7).length).toBeGreaterThan(3);
    expect(days.filter((one) => one > 7).length).toBeGreaterThan(3);
  });

  it('lets nobody act or meet in a weekend', async () => {
    const weekend = `extract(isodow FROM at AT TIME ZONE 'Europe/Amsterdam') > 5`;
    expect(await rows(`SELECT id FROM history WHERE ${weekend}`)).toEqual([]);
    expect(await rows(`SELECT id FROM round WHERE extract(isodow FROM meeting_on) > 5`)).toEqual([]);
  });

  it('leaves the mail of these weeks for the people it concerned, on the day they got it', async () => {
    const found = await rows<{ recipient: string }>('SELECT DISTINCT recipient FROM mail');
    const receivers = found.map(({ recipient }) => recipient.replace('@demo.example', ''));
    expect(receivers).toEqual(
      expect.arrayContaining(
        'developer coauthor adviser secretary panel1 member1 chair decider editor releaser'.split(' '),
      ),
    );
    const astray = `SELECT h.kind, h.at, m.created_at FROM mail m JOIN history h ON h.id = m.history_id
      WHERE m.created_at < h.at OR m.created_at > h.at + interval '1 hour' OR h.at < '2026-09-24'`;
    expect(await rows(astray)).toEqual([]);
    expect(await rows(`SELECT id FROM pgboss.job WHERE name = 'notify'`)).toEqual([]);
    const newestFirst = await rows<{ at: Date }>('SELECT created_at AS at FROM mail ORDER BY id DESC');
    expect(newestFirst).toEqual([...newestFirst].sort((a, b) => b.at.getTime() - a.at.getTime()));
  });

  it('changes nothing when there is anybody', async () => {
    const count = async (): Promise<unknown> => rows('SELECT count(*) FROM history');
    const before = await count();
    await seedDemo(app, () => undefined);
    expect(await count()).toEqual(before);
  });
});
