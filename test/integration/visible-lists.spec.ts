import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, roles, type State, states, visibleGroups } from '#domain';
import { FactsGatherer } from '#submissions';
import { startTestApp, type TestApp } from '../support/app.js';
import { castNames } from '../support/cast.js';
import { addNewcomer } from '../support/newcomers.js';

let app: TestApp;
let ids: string[];
let everyRole: Awaited<ReturnType<typeof addNewcomer>>;
let leftCommittee: Awaited<ReturnType<typeof addNewcomer>>;

/** What a person of interest may be to a dossier; one dossier in every state for each. */
const standings = [
  'nothing',
  'adviser',
  'invited',
  'accepted',
  'declined',
  'recused',
  'reader',
  'conflict',
] as const;

beforeAll(async () => {
  app = await startTestApp();
  everyRole = await addNewcomer(app, 'everyrole', { roles, seat: true });
  leftCommittee = await addNewcomer(app, 'leftcommittee', { roles: ['panel_member'], seat: true });
  await app.db.query(`UPDATE membership SET until_on = '2026-05-31' WHERE person_id = $1`, [
    leftCommittee.id,
  ]);
  ids = [];
  for (const state of states) for (const standing of standings) ids.push(await aDossier(state, standing));
}, 120_000);
afterAll(() => app?.close());

/** A dossier written straight into the tables: only its state and who is what to it matter here. */
async function aDossier(state: State, standing: (typeof standings)[number]): Promise<string> {
  const { db, ids: cast } = app;
  const id = randomUUID();
  await db.transaction(async (em) => {
    await em.query(`SET LOCAL session_replication_role = 'replica'`);
    await em.query(
      `INSERT INTO intervention (id, title, subtitle, slug, owner_id, organisation_id, themes, origin, created_at)
       SELECT $1::uuid, $2, '', $1::text, $3::uuid, organisation_id, '{loneliness}', 'own', now() FROM person WHERE id = $3::uuid`,
      [id, `${state} ${standing}`, cast.developer],
    );
    await em.query(
      `INSERT INTO submission (id, intervention_id, state, title, requested_level, form_version, criteria_version,
         owner_id, adviser_id, committee_id, state_since, created_at)
       SELECT $1, $1, $2, $3, 'well_described', '2015', '2015-2018', $4, $5, id, now(), now()
       FROM committee WHERE kind = 'practice_panel'`,
      [
        id,
        state,
        `${state} ${standing}`,
        cast.developer,
        standing === 'adviser' ? everyRole.id : cast.adviser,
      ],
    );
    if (state !== 'draft' && standing !== 'nothing') {
      await em.query(
        `INSERT INTO revision (id, submission_id, number, kind, answers, handed_in_by, handed_in_at)
         VALUES ($1, $1, 1, 'definitive', '{}', $2, now())`,
        [id, cast.developer],
      );
    }
    if (['invited', 'accepted', 'declined', 'recused'].includes(standing)) {
      await em.query(
        `INSERT INTO assignment (id, submission_id, person_id, function, status, invited_by, invited_at)
         SELECT gen_random_uuid(), $1, person, 'assessor', $2, $3, now() FROM unnest($4::uuid[]) AS person`,
        [id, standing, cast.secretary, [everyRole.id, leftCommittee.id, cast.panel1]],
      );
    }
    if (standing === 'reader')
      await em.query(`INSERT INTO submission_party VALUES ($1, $2, 'reader')`, [id, everyRole.id]);
    if (standing === 'conflict') {
      await em.query(
        `INSERT INTO interest (id, submission_id, person_id, interest, declared_at)
         SELECT gen_random_uuid(), $1, person, 'conflict', now() FROM unnest($2::uuid[]) AS person`,
        [id, [everyRole.id, cast.panel1, cast.secretary]],
      );
    }
  });
  return id;
}

/** The ids the list answers, page after page. */
async function listedFor(client: Awaited<ReturnType<TestApp['as']>>): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  do {
    const { body } = await client.get<{ items: { id: string }[]; next: string | null; total: number }>(
      `/api/submissions?limit=100${after}`,
    );
    found.push(...body.items.map(({ id }) => id));
    after = body.next ? `&after=${encodeURIComponent(body.next)}` : '';
    if (!after) expect(body.total).toBe(found.length);
  } while (after);
  return found.sort();
}

/** The ids of which the rules show the card. */
async function shownTo(actor: Actor): Promise<string[]> {
  const facts = await app.app.get(FactsGatherer).gather(app.db.manager, ids);
  return [...facts.values()]
    .filter((known) => visibleGroups(known, actor).has('card'))
    .map(({ id }) => id)
    .sort();
}

async function actorOf(personId: string): Promise<Actor> {
  const [row] = await app.db.query<Actor[]>(
    `SELECT id AS "personId", organisation_id AS "organisationId",
       ARRAY(SELECT role FROM role_grant WHERE person_id = person.id) AS roles
     FROM person WHERE id = $1`,
    [personId],
  );
  return row!;
}

describe('the list of submissions', () => {
  it.each(castNames)('holds for %s exactly what the rules show', async (name) => {
    expect(await listedFor(await app.as(name))).toEqual(await shownTo(await actorOf(app.ids[name])));
  });

  it('holds no more for a person with every role than the rules, which take roles away, show', async () => {
    const shown = await shownTo(await actorOf(everyRole.id));
    expect(shown.length).toBeGreaterThan(20);
    expect(await listedFor(everyRole.client)).toEqual(shown);
  });

  it('is empty for an assessor whose seat on the committee has ended', async () => {
    expect(await listedFor(leftCommittee.client)).toEqual([]);
    expect(await shownTo(await actorOf(leftCommittee.id))).toEqual([]);
  });
});
