import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NotifyService } from '#notifications';
import { uuidv7 } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { MailServer, type ReceivedMail } from '../support/mail-server.js';

/** Jobs are taken once a second and repeated after some; a busy machine may take its time. */
jest.setTimeout(120_000);

const nasty = 'Samen\r\nBcc: iedereen@example.org\r\n\r\n[Klik hier](https://kwaad.example) <b>nu</b>';
const title = 'Titel\nReply-To: kwaad@example.org';

describe('mail that leaves by SMTP', () => {
  const server = new MailServer();
  let app: TestApp;

  beforeAll(async () => {
    await server.open();
    app = await startTestApp({
      env: { SMTP_URL: server.url, ERKEND_DEMO: '0', MAIL_FROM: 'Erkend <post@erkend.example>' },
    });
    await app.db.query(`UPDATE person SET name = $1 WHERE email = 'secretary@demo.example'`, [nasty]);
  });
  afterAll(async () => {
    await app.close();
    await server.close();
  });

  const tell = async (dossier: Dossier, kind: string): Promise<void> => {
    const rows = await app.db.query<{ id: string }[]>(
      'SELECT id FROM history WHERE submission_id = $1 AND kind = $2',
      [dossier.id, kind],
    );
    await app.app.get(NotifyService).tell(rows.map(({ id }) => id));
  };

  const about = (dossier: Dossier, address: string): ReceivedMail[] =>
    server.received.filter(({ to, text }) => to.includes(address) && text.includes(dossier.id));

  const idOf = ({ headers }: ReceivedMail): string | undefined => headers.get('message-id')?.[0];

  it('goes to one receiver, with our headers and no other, whatever names and titles say', async () => {
    const dossier = await Dossier.start(app, 'well_described', title);
    await dossier.act('developer', 'submit');
    await Promise.all([tell(dossier, 'submit'), tell(dossier, 'submit')]); // as two workers would
    await server.untilReceived(1);
    expect(about(dossier, 'secretary@demo.example')).toHaveLength(1);
    const [mail] = server.received;
    expect([mail?.from, mail?.to]).toEqual(['post@erkend.example', ['secretary@demo.example']]);
    expect([...(mail?.headers.keys() ?? [])].sort()).toEqual(
      'auto-submitted content-transfer-encoding content-type date from message-id mime-version subject to'.split(
        ' ',
      ),
    );
    expect([...(mail?.headers.values() ?? [])].every((values) => values.length === 1)).toBe(true);
    expect(mail?.headers.get('to')).toEqual(['secretary@demo.example']);
    expect(mail?.headers.get('from')).toEqual(['Erkend <post@erkend.example>']);
    expect(mail?.headers.get('content-type')?.[0]).toMatch(/^text\/plain/); // a link in words stays words
    expect(mail?.headers.get('subject')?.[0]).toContain('Titel Reply-To: kwaad@example.org');
  });

  it('waits for a server that is away, and then comes once', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Weg en terug');
    await server.close();
    await dossier.act('developer', 'submit');
    await expect(tell(dossier, 'submit')).rejects.toThrow('could not be sent');
    await server.open();
    await server.untilReceived(2); // by the job, which was tried before
    await tell(dossier, 'submit');
    expect(about(dossier, 'secretary@demo.example')).toHaveLength(1);
  });

  it('is not sent again to who got it when it failed for another', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Half gelukt');
    const developer = await app.as('developer');
    await developer.post(`/api/submissions/${dossier.id}/parties`, {
      email: 'coauthor@demo.example',
      relation: 'author',
    });
    await dossier.act('developer', 'submit');
    await dossier.act('secretary', 'start_screening');
    await server.untilReceived(3);
    server.expect('refuse_for_now');
    await dossier.act('secretary', 'return_for_completion', { items: ['Een begroting.'] });
    await server.untilReceived(5); // one at once, the other by the repeated job
    await tell(dossier, 'return_for_completion');
    for (const address of ['developer@demo.example', 'coauthor@demo.example'])
      expect(about(dossier, address)).toHaveLength(1);
  });

  it('is known for the same mail when its receipt got lost', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Zonder ontvangstbewijs');
    server.expect('hang_up');
    await dossier.act('developer', 'submit');
    await server.untilReceived(7); // the second time by the repeated job
    const ids = about(dossier, 'secretary@demo.example').map(idOf);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('stays behind when it reminds of what was done while the server was away', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Toch al aangevuld');
    await dossier.act('developer', 'submit');
    await dossier.act('secretary', 'start_screening');
    await dossier.act('secretary', 'return_for_completion', { items: ['Een begroting.'] });
    await mailIsOut(app);
    await server.close();
    // Without a job of its own, which would try at a moment of its own.
    await app.db.query(
      `INSERT INTO history (id, submission_id, kind, at, audience, data)
       VALUES ($1, $2, 'remind_developer', $3, '{developer}', '{"waitsFor": "submit"}')`,
      [uuidv7(), dossier.id, app.clock.now()],
    );
    await expect(tell(dossier, 'remind_developer')).rejects.toThrow('could not be sent');
    await dossier.act('developer', 'submit');
    await server.open();
    await tell(dossier, 'remind_developer');
    await tell(dossier, 'submit');
    const subjects = about(dossier, 'developer@demo.example').map(({ headers }) => headers.get('subject'));
    expect(subjects).toEqual([[expect.stringContaining('Aanvulling')]]);
  });

  it('leaves no link to a password behind', async () => {
    await app.anonymous().post('/api/password-links', { email: 'editor@demo.example' });
    const jobs = `SELECT 1 FROM pgboss.job WHERE name = 'password_link' AND state = 'completed'`;
    while ((await app.db.query<unknown[]>(jobs)).length === 0) await pause(50);
    const [mail] = server.received.filter(({ to }) => to.includes('editor@demo.example'));
    expect(mail?.text).toContain('/admin/login#');
    expect(await app.db.query(`SELECT 1 FROM mail WHERE kind = 'password_link'`)).toEqual([]);
  });
});
