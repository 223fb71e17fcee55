import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PlannedReleases, ReleaseRegistry } from '#publication';
import { Acts } from '#submissions';
import { examine } from '../../apps/api/src/doctor/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { CastName } from '../support/cast.js';
import type { Dossier } from '../support/dossier.js';
import { mailIsOut } from '../support/mail-is-out.js';
import { addNewcomer } from '../support/newcomers.js';
import { walkTo } from '../support/walk.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

const start = '2026-06-01T09:00:00Z';
/** Nine in the morning on the wall in Amsterdam. */
const moment = '2026-06-10T09:00:00+02:00';
const [justBefore, atTheMoment, daysLater] = [
  '2026-06-10T06:59:59Z',
  '2026-06-10T07:00:00Z',
  '2026-06-13T12:00:00Z',
];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: start });
}, 60_000);
afterAll(() => app?.close());
afterEach(() => app.clock.set(start));

interface Event {
  kind: string;
  by: string | null;
  at: string;
  data: Record<string, unknown>;
}

const releases = (): PlannedReleases => app.app.get(PlannedReleases);
const events = async (dossier: Dossier, name: CastName): Promise<Event[]> =>
  (await dossier.read<Event[]>(name, '/history')).body;
const kinds = async (dossier: Dossier, name: CastName): Promise<string[]> =>
  (await events(dossier, name)).map(({ kind }) => kind);
const edition = async (dossier: Dossier, name: CastName): Promise<Record<string, unknown>> =>
  (await dossier.read(name, '/edition')).body;
const stateOf = async (dossier: Dossier): Promise<unknown> => (await dossier.read('secretary')).body.state;

/** A dossier that awaits its release, planned for the moment. */
async function planned(at = moment): Promise<Dossier> {
  const dossier = await walkTo(app, 'awaiting_release');
  await dossier.act('releaser', 'plan_release', { at });
  return dossier;
}

interface Row {
  submissionId: string;
  dueOn: string | null;
  waitsFor?: string | null;
  releasePlannedAt?: string;
}

async function workOf(dossier: Dossier, name: CastName): Promise<{ waiting: Row[]; others: Row[] }> {
  const { body } = await (await app.as(name)).get<{ waiting: Row[]; others: Row[] }>('/api/my-work');
  const ofDossier = ({ submissionId }: Row): boolean => submissionId === dossier.id;
  return { waiting: body.waiting.filter(ofDossier), others: body.others.filter(ofDossier) };
}

/** By when it is due as its row in the list of all dossiers says, and whether that is counted as late. */
async function listed(dossier: Dossier, name: CastName): Promise<{ dueOn: string | null; late: boolean }> {
  const client = await app.as(name);
  const list = `/api/submissions?q=${encodeURIComponent(dossier.title)}`;
  const rows = async (more: string): Promise<{ id: string; dueOn: string | null }[]> =>
    (await client.get<{ items: { id: string; dueOn: string | null }[] }>(`${list}${more}`)).body.items;
  const row = (await rows('&sort=due')).find(({ id }) => id === dossier.id)!;
  const late = (await rows('&late=1')).some(({ id }) => id === dossier.id);
  return { dueOn: row.dueOn, late };
}

describe('a release at a chosen moment', () => {
  it('is told to the institute, and neither shown nor counted on the side of the developer', async () => {
    const dossier = await walkTo(app, 'awaiting_release');
    const before = {
      page: (await dossier.read('developer')).body,
      edition: await edition(dossier, 'developer'),
      history: await events(dossier, 'developer'),
      work: await workOf(dossier, 'developer'),
    };
    expect((await workOf(dossier, 'releaser')).waiting).toHaveLength(1);

    await dossier.act('releaser', 'plan_release', { at: moment });

    expect((await dossier.read('secretary')).body).toMatchObject({
      dueOn: '2026-06-10',
      releasePlannedAt: expect.stringMatching(/^2026-06-10T0[79]:00/),
    });
    expect((await dossier.read('panel1')).body).not.toHaveProperty('releasePlannedAt');
    expect(await edition(dossier, 'editor')).toMatchObject({
      status: 'awaiting_release',
      releasePlannedAt: '2026-06-10T07:00:00.000Z',
      releasePlannedBy: 'Releaser',
    });
    expect((await events(dossier, 'secretary'))[0]).toMatchObject({
      kind: 'plan_release',
      by: 'Releaser',
      data: { releaseAt: '2026-06-10T07:00:00.000Z' },
    });
    const { waiting, others } = await workOf(dossier, 'releaser');
    expect(waiting).toEqual([]);
    expect(others).toMatchObject([{ waitsFor: 'releaser', dueOn: '2026-06-10' }]);
    expect(Date.parse(others[0]!.releasePlannedAt!)).toBe(Date.parse(moment));
    expect({
      page: (await dossier.read('developer')).body,
      edition: await edition(dossier, 'developer'),
      history: await events(dossier, 'developer'),
      work: await workOf(dossier, 'developer'),
    }).toEqual(before);
  });

  it('is what a dossier is due on in every list, for those who plan it', async () => {
    const dossier = await planned('2026-06-20T07:00:00Z');
    const own = '2026-06-08';
    app.clock.set(daysLater);
    for (const name of ['secretary', 'editor', 'releaser', 'adviser'] as const)
      expect({ name, ...(await listed(dossier, name)) }).toEqual({ name, dueOn: '2026-06-20', late: false });
    for (const name of ['developer', 'panel1', 'chair'] as const)
      expect({ name, ...(await listed(dossier, name)) }).toEqual({ name, dueOn: null, late: false });
    await dossier.act('releaser', 'cancel_planned_release');
    expect(await listed(dossier, 'secretary')).toEqual({ dueOn: own, late: true });
    expect((await dossier.read('secretary')).body.dueOn).toBe(own);
    for (const name of ['developer', 'panel1', 'chair'] as const)
      expect({ name, ...(await listed(dossier, name)) }).toEqual({ name, dueOn: null, late: false });
  });

  it('lies ahead and not too far, and is chosen by who may release', async () => {
    const dossier = await walkTo(app, 'awaiting_release');
    const reasons = async (name: CastName, at: string): Promise<unknown> =>
      (await dossier.try(name, 'plan_release', { at })).body.reasons;
    expect(await reasons('releaser', '2026-06-01T11:00:00+02:00')).toEqual([
      { code: 'planned_moment_passed' },
    ]);
    expect(await reasons('releaser', '2026-08-30T09:00:01Z')).toEqual([
      { code: 'planned_moment_too_far', params: { days: 90 } },
    ]);
    expect(await reasons('secretary', moment)).toEqual([{ code: 'not_your_act' }]);
    expect((await dossier.try('releaser', 'plan_release', { at: '2026-06-10' })).status).toBe(400);
    expect((await dossier.try('releaser', 'plan_release', { at: '2026-06-10T09:00:00' })).status).toBe(400);
    expect((await dossier.try('releaser', 'cancel_planned_release')).body.reasons).toEqual([
      { code: 'no_release_planned' },
    ]);
  });

  it('comes at that moment and not before, in the name of who chose it, by two workers at once only once', async () => {
    const dossier = await planned();
    app.clock.set(justBefore);
    await releases().run();
    expect(await stateOf(dossier)).toBe('awaiting_release');

    app.clock.set(atTheMoment);
    await Promise.all([releases().run(), releases().run()]);
    expect(await stateOf(dossier)).toBe('published');
    await releases().run();

    const released = (await events(dossier, 'secretary')).filter(({ kind }) => kind === 'release');
    expect(released).toMatchObject([{ by: 'Releaser', at: '2026-06-10T07:00:00.000Z' }]);
    expect(await edition(dossier, 'secretary')).toMatchObject({
      status: 'live',
      releasedBy: 'Releaser',
      releasedAt: '2026-06-10T07:00:00.000Z',
      releasePlannedAt: null,
      releasePlannedBy: null,
    });
    await mailIsOut(app);
    const mails = await app.db.query<object[]>(
      `SELECT 1 FROM mail JOIN history h ON h.id = mail.history_id
       WHERE h.submission_id = $1 AND h.kind = 'release' AND mail.person_id = $2`,
      [dossier.id, app.ids.developer],
    );
    expect(mails).toHaveLength(1);
    expect(await examine(app.app.get(DataSource))).toEqual([]);
  });

  it('comes late when nobody was there to do it, with the others when one of them fails', async () => {
    const [failing, other] = [await planned(), await planned()];
    const { interventionId } = (
      await app.db.query<{ interventionId: string }[]>(
        'SELECT intervention_id AS "interventionId" FROM submission WHERE id = $1',
        [failing.id],
      )
    )[0]!;
    let broken = true;
    app.app.get(ReleaseRegistry).add(async (_, ids) => {
      if (broken && ids.includes(interventionId)) throw new Error('No room on the disk');
    });
    app.clock.set(daysLater);
    const oneAtATime = jest.replaceProperty(releases(), 'atOnce', 1);
    await expect(releases().run()).rejects.toThrow('1 planned releases failed: Error: No room on the disk');
    expect([await stateOf(failing), await stateOf(other)]).toEqual(['awaiting_release', 'published']);

    broken = false;
    await releases().run();
    oneAtATime.restore();
    expect(await stateOf(failing)).toBe('published');
    expect((await events(failing, 'secretary'))[0]).toMatchObject({ at: '2026-06-13T12:00:00.000Z' });
  });

  it('does not come when it was called off, moved, or the edition went back to its editor', async () => {
    const dossier = await planned();
    await dossier.act('releaser', 'cancel_planned_release');
    expect((await events(dossier, 'secretary'))[0]).toMatchObject({ kind: 'cancel_planned_release' });
    expect((await workOf(dossier, 'releaser')).waiting).toHaveLength(1);
    app.clock.set(atTheMoment);
    await releases().run();
    expect(await stateOf(dossier)).toBe('awaiting_release');

    app.clock.set(start);
    await dossier.act('releaser', 'plan_release', { at: moment });
    await dossier.act('releaser', 'plan_release', { at: '2026-06-11T07:00:00Z' });
    app.clock.set(atTheMoment);
    await releases().run();
    expect(await stateOf(dossier)).toBe('awaiting_release');

    await dossier.act('releaser', 'return_to_editing', { reason: 'De titel klopt niet.' });
    expect(await edition(dossier, 'editor')).toMatchObject({ status: 'editing', releasePlannedAt: null });
    await dossier.act('editor', 'send_proof');
    await dossier.act('developer', 'approve_proof');
    app.clock.set(daysLater);
    await releases().run();
    expect(await stateOf(dossier)).toBe('awaiting_release');
    // Whoever will not wait for the moment releases at once.
    await dossier.act('releaser', 'plan_release', { at: '2026-06-20T07:00:00Z' });
    await dossier.act('releaser', 'release');
    expect(await stateOf(dossier)).toBe('published');
  });
});

describe('a release that is called off while it is being carried out', () => {
  it('is called off: who was first counts', async () => {
    const dossier = await planned();
    app.clock.set(atTheMoment);
    const acts = app.app.get(Acts);
    const perform = acts.perform.bind(acts);
    const between = jest.spyOn(acts, 'perform').mockImplementationOnce(async (...command) => {
      await dossier.act('releaser', 'cancel_planned_release');
      return perform(...command);
    });
    await releases().run();
    between.mockRestore();
    expect(await stateOf(dossier)).toBe('awaiting_release');
    const [last] = await kinds(dossier, 'secretary');
    expect(last).toBe('cancel_planned_release');
  });
});

describe('a release that is refused at its moment', () => {
  it.each([
    ['the role was taken', 'not_your_act', { roles: ['secretary'] }, 'roles'],
    ['the account was closed', 'account_closed', { active: false }, 'active'],
  ])(
    'because %s leaves the dossier to the other releasers, and tells them why',
    async (_, reason, change, part) => {
      const name = `planner-${part}`;
      const planner = await addNewcomer(app, name, { roles: ['releaser'] });
      const dossier = await walkTo(app, 'awaiting_release');
      const { status } = await planner.client.act(dossier.id, 'plan_release', { at: moment });
      expect(status).toBe(200);
      const admin = await app.as('admin');
      const people = await admin.get<{ items: { id: string; version: number }[] }>(
        '/api/admin/people?limit=100',
      );
      const { version } = people.body.items.find(({ id }) => id === planner.id)!;
      expect(
        (await admin.put(`/api/admin/people/${planner.id}/${part}`, { ...change, version })).status,
      ).toBe(204);

      app.clock.set(atTheMoment);
      await Promise.all([releases().run(), releases().run()]);

      expect(await stateOf(dossier)).toBe('awaiting_release');
      expect(await edition(dossier, 'releaser')).toMatchObject({
        releasePlannedAt: null,
        releasePlannedBy: null,
      });
      expect((await workOf(dossier, 'releaser')).waiting).toHaveLength(1);
      expect(await listed(dossier, 'releaser')).toEqual({ dueOn: '2026-06-08', late: true });
      const told = (await events(dossier, 'secretary')).filter(
        ({ kind }) => kind === 'planned_release_refused',
      );
      expect(told).toMatchObject([
        {
          by: null,
          data: { reason, planner: `Planner-${part}`, releaseAt: '2026-06-10T07:00:00.000Z' },
        },
      ]);
      expect(await kinds(dossier, 'developer')).not.toContain('planned_release_refused');
      await mailIsOut(app);
      const mailed = await app.db.query<{ subject: string; personId: string }[]>(
        `SELECT mail.subject, mail.person_id AS "personId" FROM mail JOIN history h ON h.id = mail.history_id
       WHERE h.submission_id = $1 AND h.kind = 'planned_release_refused'`,
        [dossier.id],
      );
      expect(mailed).toEqual([
        { personId: app.ids.releaser, subject: `Geplande vrijgave ging niet door: ${dossier.title}` },
      ]);
    },
  );
});
