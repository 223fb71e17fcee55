import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Act,
  acts,
  type FieldGroup,
  type Standing,
  standings,
  type State,
  states,
  wayOnFrom,
} from '#domain';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Browserless } from '../support/client.js';
import { castOfMatrix, inputOf, placeEverybody, type Player } from '../support/matrix-cast.js';
import { reviewedMatrix } from '../support/matrix-file.js';
import { walkTo } from '../support/walk.js';

const reviewed = reviewedMatrix();

/** A part of a dossier, the groups of which any one shows it, and the states in which there is something to show. */
interface Part {
  readonly path: string;
  readonly shownBy: readonly FieldGroup[];
  readonly existsIn?: readonly State[];
  readonly only?: readonly Standing[];
}

const withEdition: readonly State[] = ['editing', 'proof', 'awaiting_release', 'published'];
const withNextEdition = withEdition.filter((state) => state !== 'published');
const parts: readonly Part[] = [
  { path: '', shownBy: ['card', 'history'] },
  { path: '/worksheet', shownBy: ['description'] },
  { path: '/revisions', shownBy: ['revisions'] },
  { path: '/revisions/1', shownBy: ['revisions'], existsIn: states.filter((state) => state !== 'draft') },
  { path: '/attachments', shownBy: ['attachments'] },
  { path: '/attachments/:attachment', shownBy: ['attachments'] },
  { path: '/feedback-rounds', shownBy: ['guidance'] },
  { path: '/remark-drafts', shownBy: ['guidance'], existsIn: ['guidance'], only: ['adviser'] },
  { path: '/comparison', shownBy: ['description'] },
  {
    path: '/answers/target_group.selection/versions',
    shownBy: ['description'],
    existsIn: ['draft', 'returned', 'guidance', 'questions'],
    only: ['owner', 'author'],
  },
  { path: '/history', shownBy: ['history'] },
  { path: '/awaited', shownBy: ['history'], only: ['secretary'] },
  {
    path: '/questions',
    shownBy: ['description'],
    only: ['owner', 'author', 'secretary', 'assessor', 'chair'],
  },
  { path: '/assignments', shownBy: ['assignments'] },
  { path: '/candidates?function=assessor', shownBy: ['interests'], only: ['secretary'] },
  { path: '/interest-hints', shownBy: ['card'], only: ['assessor_invited'] },
  { path: '/study-judgements', shownBy: ['own_assessment', 'others_assessments'] },
  { path: '/assessments', shownBy: ['own_assessment', 'others_assessments'] },
  { path: '/deliberation', shownBy: ['deliberation'] },
  { path: '/advice', shownBy: ['advice'] },
  { path: '/letter-preview', shownBy: ['advice'], only: ['secretary', 'decider'] },
  { path: '/letter.pdf?language=nl', shownBy: ['advice'], only: ['secretary', 'decider', 'owner', 'author'] },
  { path: '/decision-draft', shownBy: ['advice'], existsIn: ['advised'], only: ['decider'] },
  { path: '/decision', shownBy: ['decision'], existsIn: states.filter((state) => state !== 'advised') },
  { path: '/objections', shownBy: ['objection'] },
  { path: '/edition', shownBy: ['edition'], existsIn: withEdition },
  { path: '/edition/preview', shownBy: ['edition'], existsIn: withEdition },
  { path: '/edition/full-description.pdf', shownBy: ['edition'], existsIn: withNextEdition },
];

const announced: readonly State[] = [
  'recognised',
  'held_over',
  'not_recognised',
  'objection',
  'editing',
  'proof',
  'awaiting_release',
  'published',
];
const beforeHandingIn: readonly State[] = ['composing', 'assessment', 'questions'];

/** How the walked dossiers are: one assessor of three has handed in until the meeting is called, then all. */
const holds: Record<string, (player: Player, state: State) => boolean> = {
  handed_in_before: (_player, state) => state !== 'draft',
  own_assessment_is_in: (player, state) =>
    (player.handsInEarly && state !== 'composing') || !beforeHandingIn.includes(state),
  every_assessment_is_in: (_player, state) => !beforeHandingIn.includes(state),
  decision_is_announced: (_player, state) => announced.includes(state),
  did_not_judge_before: ({ name }) => name !== 'decider',
};

/** The groups the reviewed file shows to this player in this state. */
function groupsOf(player: Player, state: State): FieldGroup[] {
  const shown = [...reviewed(player.standing, state).groups].filter(([, cell]) => {
    if (cell === 'y' || cell === 'n') return cell === 'y';
    const conditions = cell.replace(/^if /, '').split(' or ');
    return conditions.some((name) => holds[name]!(player, state));
  });
  return shown.map(([group]) => group);
}

/**
 * The acts that must be refused and that come nearest to being allowed: somebody else may do them in this state, or
 * this player in another one. Of those that are wrong in both ways one is tried, another one in every state.
 */
function refusedActs(player: Player, state: State): Act[] {
  const mayNow = reviewed(player.standing, state).acts;
  const anybodyNow = standings.flatMap((standing) => [...reviewed(standing, state).acts]);
  const everMine = states.flatMap((other) => [...reviewed(player.standing, other).acts]);
  const farAway = acts.filter((act) => !anybodyNow.includes(act) && !everMine.includes(act));
  const sample = farAway[states.indexOf(state) % farAway.length];
  const near = new Set([...anybodyNow, ...everMine, ...(sample ? [sample] : [])]);
  return [...near].filter((act) => !mayNow.has(act));
}

let app: TestApp;
let players: Player[];

beforeAll(async () => {
  app = await startTestApp();
  players = await castOfMatrix(app);
}, 60_000);
afterAll(() => app?.close());

/** Everything that an act could have changed about a dossier, as one value to compare. */
async function tracesOf(id: string): Promise<unknown> {
  const [row] = await app.db.query<unknown[]>(
    `SELECT to_jsonb(submission) AS submission,
       (SELECT count(*) FROM history WHERE submission_id = $1) AS history,
       (SELECT count(*) FROM command_log WHERE submission_id = $1) AS commands,
       (SELECT count(*) FROM interest WHERE submission_id = $1) AS interests,
       (SELECT jsonb_agg(assignment ORDER BY id) FROM assignment WHERE submission_id = $1) AS assignments
     FROM submission WHERE id = $1`,
    [id],
  );
  return row;
}

async function attachmentOf(id: string): Promise<string> {
  const [row] = await app.db.query<{ id: string }[]>(
    'SELECT id FROM attachment WHERE submission_id = $1 ORDER BY id LIMIT 1',
    [id],
  );
  return row?.id ?? randomUUID();
}

/** Parts whose route is closed to whole roles. */
const roleRoutes = ['/candidates?function=assessor', '/decision-draft'];

/** What a player is answered to everything that can be read of a dossier: a status for each part. */
async function statusesOf(client: Browserless, id: string): Promise<Record<string, number>> {
  const attachment = await attachmentOf(id);
  const answers = await Promise.all(
    parts.map(async ({ path }) => {
      const { status } = await client.get(`/api/submissions/${id}${path.replace(':attachment', attachment)}`);
      // A route closed to a whole role tells nothing of the dossier, whether or not there is one.
      return [path, status === 403 && roleRoutes.includes(path) ? 404 : status] as const;
    }),
  );
  return Object.fromEntries(answers);
}

function expectedStatuses(player: Player, state: State): Record<string, number> {
  const groups = groupsOf(player, state);
  return Object.fromEntries(
    parts.map(({ path, shownBy, existsIn, only }) => {
      const shown = shownBy.some((group) => groups.includes(group)) && (existsIn?.includes(state) ?? true);
      return [path, shown && (only?.includes(player.standing) ?? true) ? 200 : 404];
    }),
  );
}

interface Page {
  readonly version: number;
  readonly groups: string[];
  readonly dueOn?: string | null;
  readonly acts?: { act: string; open: boolean; reasons: unknown[] }[];
}

describe.each(states)('a dossier that is %s', (state) => {
  let id: string;
  let title: string;

  beforeAll(async () => {
    ({ id, title } = await walkTo(app, state, {
      handedIn: ['panel1'],
      parties: [
        { email: 'coauthor@demo.example', relation: 'author' },
        { email: 'reader@demo.example', relation: 'reader' },
      ],
    }));
    await placeEverybody(app, id, players);
  }, 60_000);

  it('shows everybody what the reviewed file shows, and nothing else', async () => {
    for (const player of players) {
      const statuses = await statusesOf(player.client, id);
      expect({ who: player.name, statuses }).toEqual({
        who: player.name,
        statuses: expectedStatuses(player, state),
      });
      const groups = groupsOf(player, state);
      if (groups.length === 0) continue;
      const { body } = await player.client.get<Page>(`/api/submissions/${id}`);
      const offered = (body.acts ?? []).map(({ act }) => act).sort();
      expect({ who: player.name, groups: [...body.groups].sort(), offered }).toEqual({
        who: player.name,
        groups: groups.sort(),
        offered: [...reviewed(player.standing, state).acts].sort(),
      });
    }
  }, 60_000);

  it('is as closed in a list as on its page, and due as early, to everybody', async () => {
    const list = `/api/submissions?include=closedAct&q=${encodeURIComponent(title)}`;
    const told = players.map(async ({ name, client }) => {
      const [listed, page] = await Promise.all([
        client.get<{ items?: { id: string; closedAct: unknown; dueOn: string | null }[] }>(list),
        client.get<Partial<Page>>(`/api/submissions/${id}`),
      ]);
      const row = listed.body.items?.find((one) => one.id === id);
      const inList = { closedAct: row?.closedAct ?? null, dueOn: row?.dueOn ?? null };
      const closedAct =
        page.body.acts?.find(({ act, open }) => act === wayOnFrom(state)?.act && !open) ?? null;
      return { who: name, inList, onPage: { closedAct, dueOn: page.body.dueOn ?? null } };
    });
    for (const { who, inList, onPage } of await Promise.all(told))
      expect({ who, inList }).toEqual({ who, inList: onPage });
  }, 60_000);

  it('refuses everybody what the reviewed file does not give, and keeps no trace of it', async () => {
    const before = await tracesOf(id);
    const refusals = await Promise.all(
      players.map(async (player) => {
        const hidden = groupsOf(player, state).length === 0;
        const wrong: string[] = [];
        const { version } = (await player.client.get<Partial<Page>>(`/api/submissions/${id}`)).body;
        for (const act of refusedActs(player, state)) {
          const answer = await player.client.act(id, act, { ...inputOf(app, act), version });
          const right = hidden ? answer.status === 404 : [404, 403, 422].includes(answer.status);
          if (!right) wrong.push(`${player.name} ${act}: ${answer.status} ${JSON.stringify(answer.body)}`);
        }
        return wrong;
      }),
    );
    expect(refusals.flat()).toEqual([]);
    expect(await tracesOf(id)).toEqual(before);
  }, 120_000);
});
