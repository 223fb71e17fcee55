/**
 * Performs acts without end, four at a time, on the database of DATABASE_URL: the process that
 * crash.spec.ts kills. Runs the compiled system, as a server does. Tells its parent `ready`, waits
 * for `go`, and then tells each act's command id once it was answered.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Accounts, AccountsModule } from '../../dist/libs/accounts/src/index.js';
import { missingForSubmit, questionsOf, quickscan, worksheetForm } from '../../dist/libs/domain/src/index.js';
import { Jobs, PlatformModule, readConfig } from '../../dist/libs/platform/src/index.js';
import { Acts, StartSubmission, SubmissionsModule } from '../../dist/libs/submissions/src/index.js';

const roles = { developer: 'developer', secretary: 'secretary', adviser: 'adviser' };

/** Makes each act enqueue its job, which nobody takes: so the jobs can be counted against the acts. */
class JobKeeper {
  constructor(jobs) {
    jobs.handle('notify', async () => {});
  }
}

class System {}
Module({
  imports: [
    PlatformModule.forRoot(readConfig({ ...process.env, NODE_ENV: 'test', ERKEND_WORKER: 'separate' })),
    AccountsModule,
    SubmissionsModule,
  ],
  providers: [{ provide: JobKeeper, useFactory: (jobs) => new JobKeeper(jobs), inject: [Jobs] }],
})(System);

const app = await NestFactory.createApplicationContext(System, {
  logger: ['fatal', 'error'],
  abortOnError: false,
});
const db = app.get(DataSource);
const acts = app.get(Acts);

/** The three people of the loop; the first process of a run makes them. */
async function people() {
  const actors = {};
  for (const [name, role] of Object.entries(roles)) {
    const email = `${name}@crash.example`;
    const [known] = await db.query('SELECT id FROM person WHERE email = $1', [email]);
    const personId =
      known?.id ??
      (await app.get(Accounts).add({
        email,
        name,
        title: role,
        password: 'demo',
        roles: [role],
        organisation: null,
        demo: true,
      }));
    actors[name] = { personId, roles: [role], organisationId: null };
  }
  return actors;
}

const valueOf = {
  text: () => 'Tekst',
  rich: () => '<p>Tekst</p>',
  email: () => 'bureau@crash.example',
  list: () => ['een', 'twee'],
  multi: ({ options }) => [options[0].id],
  costs: () => [{ item: 'Uren', hours: 10, perYear: 1000 }],
};
const form = worksheetForm('2015');
const asked = new Set(missingForSubmit(form, {}));
const answers = Object.fromEntries(
  questionsOf(form)
    .filter(({ id }) => asked.has(id))
    .map((question) => [question.id, valueOf[question.type](question)]),
);

/** A draft with everything that submitting asks for. */
async function draft(owner) {
  const yes = Object.fromEntries(quickscan.map(({ id }) => [id, { answer: true, explanation: '' }]));
  const title = `Dossier ${randomUUID().slice(0, 8)}`;
  const input = { title, requestedLevel: 'well_described', themes: ['loneliness'], quickscan: yes };
  const { id } = await app
    .get(StartSubmission)
    .start({ personId: owner.personId, organisation: null }, input);
  await db.query(`INSERT INTO answer SELECT $1, key, value, 1, $2, now() FROM jsonb_each($3::jsonb)`, [
    id,
    owner.personId,
    JSON.stringify(answers),
  ]);
  await db.query(`INSERT INTO file_content VALUES ('crash', 'x') ON CONFLICT DO NOTHING`);
  await db.query(
    `INSERT INTO attachment (id, submission_id, kind, filename, content_type, size, sha256, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), $1, kind, 'a.pdf', 'application/pdf', 1, 'crash', $2, now()
     FROM unnest(ARRAY['handbook', 'process_evaluation']) AS kind`,
    [id, owner.personId],
  );
  return { submissionId: id, state: 'draft', version: 1 };
}

const pick = (...choices) => choices[Math.floor(Math.random() * choices.length)];

/** What to do next with a dossier in this state: who, which act, with what. */
function next({ state }, { developer, secretary, adviser }) {
  switch (state) {
    case 'draft':
    case 'returned':
      return [developer, 'submit', {}];
    case 'submitted':
      return [secretary, 'start_screening', {}];
    case 'screening':
      return pick(
        [secretary, 'return_for_completion', { items: ['Voeg de begroting toe.'] }],
        [secretary, 'declare_ineligible', { reason: 'Niet gericht op de doelgroep.' }],
        [secretary, 'admit', { adviserId: adviser.personId, level: 'well_described' }],
      );
    case 'ineligible':
      return [secretary, 'reinstate', { reason: 'Toch wel.' }];
    case 'guidance':
      return pick(
        [adviser, 'give_feedback', { letter: 'Mooi begin.', remarks: [] }],
        [developer, 'withdraw', {}],
      );
  }
}

/** Tries until the database answers: under the same command id, so that no act is done twice. */
async function insist(work) {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error.code === 'act_refused') return undefined;
      if (error.status !== undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

async function lane(actors) {
  let dossier;
  for (;;) {
    const todo = dossier && next(dossier, actors);
    if (!todo) {
      dossier = await insist(() => draft(actors.developer));
      continue;
    }
    const [actor, act, input] = todo;
    const command = { version: dossier.version, commandId: randomUUID() };
    const { submissionId } = dossier;
    // undefined when it was refused: the rounds of feedback are used up
    dossier = await insist(() => acts.perform(actor, submissionId, act, command, input));
    if (dossier) process.send({ answered: command.commandId });
  }
}

const actors = await people();
process.on('message', () => {
  for (let lanes = 0; lanes < 4; lanes += 1) void lane(actors);
});
process.on('disconnect', () => process.exit());
process.send('ready');
