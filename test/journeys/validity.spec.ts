import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ValidityService } from '#publication';
import { startTestApp, type TestApp } from '../support/app.js';
import { examine } from '../../apps/api/src/doctor/index.js';
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
    const fulfil = (number: number, more = {}) =>
      dossier.tryOnRecognition('secretary', 'fulfil_condition', { number, ...more });

    await onDay('2026-11-30', async () => {
      const first = { commandId: randomUUID(), version: reserved.version };
      expect((await fulfil(1, first)).body).toMatchObject({ status: 'reserved', validUntil: '2026-12-01' });
      const full = await fulfil(2);
      expect(full.body).toMatchObject({ status: 'valid', validUntil: '2029-06-01' });
      // The first command once more: its own answer, and nothing that the second one did is undone.
      expect((await fulfil(1, first)).body).toMatchObject({ status: 'reserved', version: 2 });
      expect(await dossier.recognition()).toMatchObject({ status: 'valid', version: 3 });
      expect((await fulfil(1, { version: 2 })).body).toMatchObject({
        code: 'version_conflict',
        current: { status: 'valid', version: 3, validUntil: '2029-06-01' },
      });
    });
  });

  it('says every reason why a condition cannot be fulfilled, and changes nothing', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Geweigerde Voorwaarde');
    await dossier.toAnnounced({ reservation: true, conditions });
    const fulfil = (name: 'developer' | 'outsider' | 'secretary', number: number) =>
      dossier.tryOnRecognition(name, 'fulfil_condition', { number });
    const reasons = async (name: 'developer' | 'secretary', number: number) =>
      (await fulfil(name, number)).body.reasons;

    expect((await fulfil('outsider', 1)).status).toBe(404);
    expect(await reasons('developer', 1)).toEqual([{ code: 'not_your_act' }]);
    expect(await reasons('secretary', 3)).toEqual([{ code: 'condition_unknown' }]);
    await fulfil('secretary', 1);
    await onDay('2026-12-02', async () => {
      expect(await reasons('secretary', 1)).toEqual([
        { code: 'condition_fulfilled', params: { number: 1 } },
        { code: 'condition_overdue', params: { dueOn: '2026-12-01' } },
      ]);
    });
    expect(await dossier.recognition()).toMatchObject({ status: 'reserved', version: 2 });
  });

  it('lapses after half a year when a condition stays open', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Te Laat');
    await dossier.toAnnounced({ reservation: true, conditions });
    await dossier.tryOnRecognition('secretary', 'fulfil_condition', { number: 1 });
    const validity = app.app.get(ValidityService);
    await onDay('2026-12-01', async () => {
      await validity.run();
      expect((await dossier.recognition()).status).toBe('reserved');
    });
    await onDay('2026-12-02', async () => {
      await validity.run();
      expect(await dossier.recognition()).toMatchObject({ status: 'lapsed', endedOn: '2026-12-02' });
      const late = await dossier.tryOnRecognition('secretary', 'fulfil_condition', { number: 2 });
      expect(late.body).toMatchObject({
        code: 'act_refused',
        reasons: [
          { code: 'wrong_standing', params: { status: 'lapsed' } },
          { code: 'condition_overdue', params: { dueOn: '2026-12-01' } },
        ],
      });
    });
  });
});

describe('an edition', () => {
  it('is read by its owner as a proof before it is released, and keeps when it was edited', async () => {
    const dossier = await Dossier.start(app, 'well_described', 'Drukproef');
    await dossier.toAnnounced();
    await dossier.act('editor', 'start_editing');
    const proof = (name: 'developer' | 'editor') =>
      dossier.read<string>(name, '/edition/full-description.pdf');
    expect((await proof('developer')).status).toBe(404);
    await dossier.act('editor', 'send_proof');
    const pages = async () =>
      (await dossier.read<{ proofPages: number | null }>('editor', '/edition')).body.proofPages;
    expect(await pages()).toBeNull();
    for (const name of ['developer', 'editor'] as const) {
      const { headers, body } = await proof(name);
      expect(await pages()).toBe(Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(body)?.[1]));
      expect(body.slice(0, 5)).toBe('%PDF-');
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    await app.db.query(`UPDATE person SET locale = 'en' WHERE id = $1`, [app.ids.editor]);
    const forEnglishEditor = await proof('editor');
    await app.db.query(`UPDATE person SET locale = 'nl' WHERE id = $1`, [app.ids.editor]);
    expect(forEnglishEditor.headers.get('content-disposition')).toContain('proof-edition');
    expect(/\/Lang ?\((\w+)\)/.exec(forEnglishEditor.body)?.[1]).toBe('nl');
    await onDay('2026-06-04', async () => {
      await dossier.act('developer', 'approve_proof');
      await dossier.act('releaser', 'release');
    });
    const { body } = await dossier.read('editor', '/edition');
    expect([body.editedAt, body.releasedAt]).toEqual([
      '2026-06-01T09:00:00.000Z',
      '2026-06-04T10:00:00.000Z',
    ]);
    expect((await proof('developer')).status).toBe(404);
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

  it('leaves a tombstone when its owner withdraws it', async () => {
    const dossier = await published('Van de Plank');
    const reason = 'Het aanbod is gestopt.';
    const withdraw = (name: 'secretary' | 'developer') =>
      dossier.tryOnRecognition(name, 'withdraw_publication', { reason });
    expect((await withdraw('secretary')).body).toMatchObject({ reasons: [{ code: 'not_your_act' }] });
    expect((await withdraw('developer')).body).toMatchObject({ status: 'withdrawn' });
    expect((await withdraw('developer')).body).toMatchObject({ reasons: [{ code: 'wrong_standing' }] });
    expect((await pageOf(dossier)).status).toBe(200);
    expect((await dossier.recognition('developer')).acts).toEqual([]);
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

describe('the label of a re-assessment', () => {
  it('stands while one runs that started from the last text, and only one can run', async () => {
    const dossier = await published('Nog een Keer');
    const { version } = await dossier.recognition();
    const start = (name: 'developer' | 'secretary' | 'outsider') =>
      dossier.tryOnRecognition(name, 'start_reassessment', { version });
    expect((await start('outsider')).status).toBe(404);
    const answers = await Promise.all([start('developer'), start('secretary')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await pageOf(dossier)).body).toContain('In herbeoordeling');

    const again = await dossier.tryOnRecognition('developer', 'start_reassessment');
    expect(again.body.reasons).toEqual([{ code: 'wrong_standing', params: { status: 'reassessing' } }]);
    const [draft] = await app.db.query<{ id: string; same: boolean }[]>(
      `SELECT s.id, (SELECT jsonb_object_agg(question_id, value) FROM answer WHERE submission_id = s.id)
         = (SELECT answers FROM revision WHERE submission_id = $1 ORDER BY number DESC LIMIT 1) AS same
       FROM submission s WHERE s.previous_submission_id = $1`,
      [dossier.id],
    );
    expect(draft?.same).toBe(true);
    expect((await (await app.as('developer')).act(draft?.id ?? '', 'submit')).body).toMatchObject({
      state: 'submitted',
    });
  });

  it('goes with the step that ends it, and returns with the step that takes it up again', async () => {
    const dossier = await published('Meteen Weg');
    const first = await dossier.reassess();
    await first.act('developer', 'submit');
    await first.act('secretary', 'start_screening');
    await first.act('secretary', 'declare_ineligible', { reason: 'Er is niets veranderd.' });
    expect((await dossier.recognition()).status).toBe('valid');
    expect((await pageOf(dossier)).body).not.toContain('In herbeoordeling');

    await first.act('secretary', 'reinstate', { reason: 'Er is nieuw onderzoek.' });
    expect((await dossier.recognition()).status).toBe('reassessing');
    await first.act('secretary', 'declare_ineligible', { reason: 'Toch niet.' });

    const second = await dossier.reassess('secretary');
    const back = await first.try('secretary', 'reinstate', { reason: 'Toch wel.' });
    expect(back.body).toMatchObject({ code: 'act_refused', reasons: [{ code: 'submission_open' }] });
    // The first one is withdrawn for good while the second one runs: the label is of the second.
    await first.act('developer', 'withdraw');
    expect((await dossier.recognition()).status).toBe('reassessing');
    await second.act('developer', 'withdraw');
    expect((await dossier.recognition()).status).toBe('valid');
    expect((await pageOf(dossier)).body).not.toContain('In herbeoordeling');
  });

  it('is over by itself: noticed weeks later, it still ended on its last day', async () => {
    const dossier = await published('Vanzelf Voorbij');
    await onDay('2029-06-24', async () => {
      await app.app.get(ValidityService).run();
      expect(await dossier.recognition()).toMatchObject({ status: 'lapsed', endedOn: '2029-06-02' });
      const { body } = await pageOf(dossier);
      expect(body).toContain('Verlopen');
      expect(body.replaceAll('\u00a0', ' ')).toContain('Geldig tot en met 1 juni 2029.');
    });
  });

  it('outlives the last day; without a new judgement the recognition has then lapsed', async () => {
    const dossier = await published('Over de Datum');
    const again = await dossier.reassess();
    await onDay('2029-06-02', async () => {
      await app.app.get(ValidityService).run();
      expect((await dossier.recognition()).status).toBe('reassessing');
      expect((await pageOf(dossier)).body).toContain('In herbeoordeling');
      await again.act('developer', 'withdraw');
      expect(await dossier.recognition()).toMatchObject({ status: 'lapsed', endedOn: '2029-06-02' });
      expect((await pageOf(dossier)).body).toContain('Verlopen');
    });
  });

  it.each([
    ['not_recognised', 'no_longer', 'Niet langer erkend'],
    ['held_over', 'reassessing', 'In herbeoordeling'],
  ])('is settled by a decision in the moment it is announced: %s', async (outcome, status, words) => {
    const dossier = await published(`Opnieuw ${outcome}`);
    const again = await dossier.reassess();
    await again.toAnnounced({ outcome, level: null });
    expect((await dossier.recognition()).status).toBe(status);
    expect((await pageOf(dossier)).body).toContain(words);
  });

  it('gives way to the new recognition; when an objection to that is upheld, it is back', async () => {
    const dossier = await published('Vervangen');
    const again = await dossier.reassess();
    await again.toAnnounced();
    expect((await again.recognition()).status).toBe('valid');
    await expect(dossier.recognition()).rejects.toThrow('No recognition');
    const closed = (await again.recognition('developer')).acts.filter(({ open }) => !open);
    expect(closed.map(({ act, reasons }) => [act, reasons])).toEqual([
      ['withdraw_publication', [{ code: 'dossier_not_published' }]],
      ['start_reassessment', [{ code: 'dossier_not_published' }]],
    ]);
    for (const round of ['first', 'second']) {
      await again.act('developer', 'lodge_objection', { grounds: `Niet gehoord, ${round}.` });
      await again.act('decider2', 'uphold_objection', {
        reason: 'Dat klopt.',
      });
      expect((await dossier.recognition()).status).toBe('reassessing');
      await again.fromComposingToAnnounced();
    }
  });
});

it('keeps every invariant, whatever was done above', async () => {
  expect(await examine(app.db)).toEqual([]);
});

async function published(title: string): Promise<Dossier> {
  const dossier = await Dossier.start(app, 'well_described', title);
  await dossier.toAnnounced();
  await dossier.toPublished();
  return dossier;
}

async function pageOf(dossier: Dossier) {
  const { slug } = await dossier.recognition();
  return app.anonymous().get<string>(`/interventies/${slug}`);
}

async function onDay(day: string, work: () => Promise<unknown>): Promise<void> {
  const before = app.clock.now();
  app.clock.set(`${day}T10:00:00Z`);
  try {
    await work();
  } finally {
    app.clock.set(before);
  }
}
