/** Runs the application in this process to learn which statements each address costs. */
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createApp } from '../../dist/apps/api/src/create-app.js';
import { readConfig } from '../../dist/libs/platform/src/index.js';
import { Accounts } from '../../dist/libs/accounts/src/index.js';

const roles = {
  secretary: 'secretary',
  developer: 'developer',
  adviser: 'adviser',
  member: 'committee_member',
  editor: 'editor',
  releaser: 'releaser',
};

const quiet = { logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {}, logMigration() {}, log() {} };

/** The application on a free port of 127.0.0.1, with statements recorded on demand. */
export async function openApplication(env) {
  const app = await createApp(readConfig(env));
  await app.listen(0, '127.0.0.1');
  const db = app.get(DataSource);
  let recorded = [];
  db.logger = { ...quiet, logQuery: (text, values) => recorded.push({ text, values: values ?? [] }) };
  return {
    url: `http://127.0.0.1:${app.getHttpServer().address().port}`,
    async addPeople() {
      const ids = {};
      for (const [name, role] of Object.entries(roles)) {
        ids[name] = await app.get(Accounts).add({
          email: `${name}@bench.example`,
          name,
          title: role,
          password: 'bench',
          roles: [role],
          organisation: null,
          demo: false,
        });
      }
      return ids;
    },
    /** What one answer takes and looks like; asked twice, so that what is kept in memory is kept. */
    async capture(url, headers) {
      await fetch(url, { headers });
      recorded = [];
      const answer = await fetch(url, { headers });
      if (!answer.ok)
        throw new Error(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
      return { statements: recorded, body: await answer.text(), type: answer.headers.get('content-type') };
    },
    close: () => app.close(),
  };
}

/** The cookie of a session, as a browser would keep it. */
export async function signIn(url, email) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'bench' }),
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}
