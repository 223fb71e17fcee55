/** Runs the application in this process to learn which statements each address costs. */
import 'reflect-metadata';
import pg from 'pg';
import { createApp } from '../../dist/apps/api/src/create-app.js';
import { readConfig } from '../../dist/libs/platform/src/index.js';
import { Accounts } from '../../dist/libs/accounts/src/index.js';

const roles = {
  secretary: 'secretary',
  decider: 'decider',
  developer: 'developer',
  adviser: 'adviser',
  member: 'committee_member',
  editor: 'editor',
  releaser: 'releaser',
};

let recorded = [];

/** Every statement of this process passes here, whichever way it went; a name says that it is planned once. */
const ask = pg.Client.prototype.query;
pg.Client.prototype.query = function (...given) {
  const { name, text, values } =
    typeof given[0] === 'string' ? { text: given[0], values: given[1] } : given[0];
  recorded.push({ name, text, values: Array.isArray(values) ? values : [] });
  return ask.apply(this, given);
};

/** The application on a free port of 127.0.0.1, with statements recorded on demand. */
export async function openApplication(env) {
  const app = await createApp(readConfig(env));
  await app.listen(0, '127.0.0.1');
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
    /** What an ordinary warm answer takes and looks like: of several the one with the fewest statements. */
    async capture(url, headers) {
      const answers = [];
      for (let time = 0; time < 5; time += 1) {
        recorded = [];
        const answer = await fetch(url, { headers });
        const body = await answer.text();
        if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 300)}`);
        answers.push({ statements: recorded, body, type: answer.headers.get('content-type') });
      }
      return answers.reduce((least, one) => (one.statements.length < least.statements.length ? one : least));
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
