import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ValidityService } from '#publication';
import { startTestApp, type TestApp } from '../support/app.js';
import { Dossier } from '../support/dossier.js';

/** A whole procedure takes a hundred requests; a busy machine may take its time. */
jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const conditions = ['Maak subdoel 3 concreet.', 'Voeg de bron bij 3.1 toe.'];

describe('a recognition with reservation', () => {
  it('becomes a full one, counted from its first day, when every condition is fulfilled', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Met Voorbehoud');
    await dossier.toAnnounced({ reservation: true, conditions });
    const reserved = await dossier.recognition();
    expect(reserved).toMatchObject({ status: 'reserved', validFrom: '2026-06-01', validUntil: '2026-12-01' });
    expect(reserved.conditions).toHaveLength(2);

    const path = `/api/recognitions/${reserved.id}/acts/fulfil-condition`;
    const developer = await app.as('developer');
    expect((await developer.post(path, { number: 1 })).status).toBe(404);
    const secretary = await app.as('secretary');
    expect((await secretary.post(path, { number: 3 })).status).toBe(404);
    expect((await secretary.post(path, { number: 1 })).body).toMatchObject({ status: 'reserved' });
    expect((await secretary.post(path, { number: 1 })).body).toMatchObject({ status: 'reserved' });
    const full = { status: 'valid', validUntil: '2029-06-01' };
    expect((await secretary.post(path, { number: 2 })).body).toMatchObject(full);
  });

  it('lapses when a condition stays open', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Te Laat');
    await dossier.toAnnounced({ reservation: true, conditions });
    await onDay('2026-12-02', async () => {
      await app.app.get(ValidityService).run();
      const lapsed = await dossier.recognition();
      expect(lapsed.status).toBe('lapsed');
      const secretary = await app.as('secretary');
      const late = await secretary.post(`/api/recognitions/${lapsed.id}/acts/fulfil-condition`, {
        number: 1,
      });
      expect(late.body).toMatchObject({ status: 409, code: 'recognition_has_ended' });
    });
  });
});

describe('a published recognition', () => {
  it('holds on its last day, lapses the day after, and keeps its page', async () => {
    const dossier = await published('Tot en Met');
    const { validUntil } = await dossier.recognition();
    await onDay(validUntil, async () => {
      await app.app.get(ValidityService).run();
      expect((await dossier.recognition()).status).toBe('valid');
    });
    await onDay('2029-06-02', async () => {
      await app.app.get(ValidityService).run();
      expect((await dossier.recognition()).status).toBe('lapsed');
      expect((await app.app.get(ValidityService).run()).lapsed).toBe(0);
      const page = await pageOf(dossier);
      expect(page.status).toBe(200);
      expect(page.body).toContain('Verlopen');
    });
  });

  it('is judged again from the last text while the page stays public', async () => {
    const dossier = await published('Nog een Keer');
    const { id } = await dossier.recognition();
    const path = `/api/recognitions/${id}/acts/start-reassessment`;
    expect((await (await app.as('outsider')).post(path)).status).toBe(404);
    const started = await (await app.as('developer')).post<{ submissionId: string; status: string }>(path);
    expect(started.body.status).toBe('reassessing');
    expect((await (await app.as('developer')).post(path)).status).toBe(409);
    const developer = await app.as('developer');
    const worksheet = await developer.get<{ answers: Record<string, { value: unknown }> }>(
      `/api/submissions/${started.body.submissionId}/worksheet`,
    );
    expect(Object.keys(worksheet.body.answers).length).toBeGreaterThan(20);
    expect((await developer.act(started.body.submissionId, 'submit')).body).toMatchObject({
      state: 'submitted',
    });
    expect((await pageOf(dossier)).body).toContain('In herbeoordeling');

    await developer.act(started.body.submissionId, 'withdraw');
    await app.app.get(ValidityService).run();
    expect((await dossier.recognition()).status).toBe('valid');
    expect((await pageOf(dossier)).body).not.toContain('In herbeoordeling');
  });

  it('leaves a tombstone when its owner withdraws it', async () => {
    const dossier = await published('Van de Plank');
    const { id } = await dossier.recognition();
    const path = `/api/recognitions/${id}/acts/withdraw-publication`;
    expect((await (await app.as('secretary')).post(path, { reason: 'x' })).status).toBe(404);
    const developer = await app.as('developer');
    expect((await developer.post(path, { reason: 'Het aanbod is gestopt.' })).body).toMatchObject({
      status: 'withdrawn',
    });
    expect((await pageOf(dossier)).status).toBe(200);
  });

  it('is warned for once at each distance', async () => {
    const dossier = await published('Op Tijd Gewaarschuwd');
    const warnings = async () =>
      app.db.query<{ months: string }[]>(
        `SELECT data ->> 'months' AS months FROM history WHERE submission_id = $1 AND kind = 'validity_warning' ORDER BY id`,
        [dossier.id],
      );
    const validity = app.app.get(ValidityService);
    await onDay('2028-06-01', async () => validity.run());
    await onDay('2028-06-02', async () => validity.run());
    expect(await warnings()).toEqual([{ months: '12' }]);
    await onDay('2029-03-05', async () => validity.run());
    expect(await warnings()).toEqual([{ months: '12' }, { months: '3' }]);
  });
});

async function published(title: string): Promise<Dossier> {
  const dossier = await Dossier.start(app, 'well_described', title);
  await dossier.toAnnounced();
  await dossier.toPublished();
  return dossier;
}

async function pageOf(dossier: Dossier) {
  const { body } = await (
    await app.as('secretary')
  ).get<{ items: { submissionId: string; slug: string }[] }>('/api/recognitions?limit=100');
  const slug = body.items.find(({ submissionId }) => submissionId === dossier.id)?.slug;
  return app.anonymous().get<string>(`/interventies/${slug}`);
}

async function onDay(day: string, work: () => Promise<unknown>): Promise<void> {
  const before = app.clock.now();
  app.clock.set(`${day}T10:00:00Z`);
  await work();
  app.clock.set(before);
}
