import { randomUUID } from 'node:crypto';
import type { Act, Standing } from '#domain';
import type { TestApp } from './app.js';
import type { CastName } from './cast.js';
import type { Browserless } from './client.js';
import { addNewcomer } from './newcomers.js';

/** Somebody who tries everything on every dossier, and what that person is to it in the reviewed matrix. */
export interface Player {
  readonly name: string;
  readonly id: string;
  readonly standing: Standing;
  readonly client: Browserless;
  /** Whether this assessor hands in before the others. */
  readonly handsInEarly: boolean;
}

const ofCast: readonly (readonly [CastName, Standing])[] = [
  ['developer', 'owner'],
  ['coauthor', 'author'],
  ['outsider', 'stranger'],
  ['adviser', 'adviser'],
  ['secretary', 'secretary'],
  ['panel1', 'assessor'],
  ['panel2', 'assessor'],
  ['chair', 'chair'],
  ['decider', 'decider'],
  ['decider2', 'decider'],
  ['editor', 'editor'],
  ['releaser', 'releaser'],
  ['admin', 'stranger'],
  ['auditor', 'auditor'],
];

const beside: readonly (readonly [string, Standing, Parameters<typeof addNewcomer>[2]])[] = [
  ['reader', 'reader', { roles: ['developer'], organisation: 'Organisatie C' }],
  ['otheradviser', 'stranger', { roles: ['adviser'] }],
  ['invited', 'assessor_invited', { roles: ['panel_member'], seat: true }],
  ['unassigned', 'stranger', { roles: ['panel_member'], seat: true }],
  ['conflicted', 'conflicted', { roles: ['panel_member'], seat: true }],
  ['colleague', 'conflicted', { roles: ['secretary', 'decider'], organisation: 'Organisatie A' }],
];

/**
 * Everybody the matrix has a line for, and those who look like them but have nothing to do with the dossier. They
 * sign in one after the other: checking a password is made to be slow.
 */
export async function castOfMatrix(app: TestApp): Promise<Player[]> {
  const players: Player[] = [];
  for (const [name, standing] of ofCast) {
    const client = await app.as(name);
    players.push({ name, id: app.ids[name], standing, client, handsInEarly: name === 'panel1' });
  }
  for (const [name, standing, options] of beside) {
    const { id, client } = await addNewcomer(app, name, options);
    players.push({ name, id, standing, client, handsInEarly: false });
  }
  return players;
}

/**
 * Gives everybody their place on a dossier, also in states where nobody would have it yet or any more: the matrix
 * has a line for those too, and a row left behind must open nothing.
 */
export async function placeEverybody(app: TestApp, id: string, players: readonly Player[]): Promise<void> {
  const { db, ids, clock } = app;
  const idOf = (name: string): string => players.find((player) => player.name === name)!.id;
  const seats = [
    [ids.panel1, 'assessor', 'accepted'],
    [ids.panel2, 'assessor', 'accepted'],
    [ids.chair, 'chair', 'accepted'],
    [idOf('invited'), 'assessor', 'invited'],
    [idOf('conflicted'), 'assessor', 'declined'],
  ];
  for (const [personId, seat, status] of seats) {
    await db.query(
      `INSERT INTO assignment (id, submission_id, person_id, function, status, invited_by, invited_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [randomUUID(), id, personId, seat, status, ids.secretary, clock.now()],
    );
  }
  await db.query(
    `INSERT INTO interest (id, submission_id, person_id, interest, note, declared_at)
     VALUES ($1, $2, $3, 'conflict', 'Een vriend.', $4)`,
    [randomUUID(), id, idOf('conflicted'), clock.now()],
  );
  await db.query(
    `UPDATE submission SET adviser_id = coalesce(adviser_id, $2), committee_id = coalesce(committee_id,
       (SELECT id FROM committee WHERE kind = 'practice_panel')) WHERE id = $1`,
    [id, ids.adviser],
  );
}

const proposal = { outcome: 'recognised', level: 'well_described', reservation: false, conditions: [] };
const advice = { publicExplanation: 'Helder.', improvementAdvice: '' };
const reason = { reason: 'Daarom.' };

/** Input for an act that no check of its form refuses, so that only rights and rules stand in the way. */
export function inputOf(app: TestApp, act: Act): Record<string, unknown> {
  const { ids, clock } = app;
  const inputs: Partial<Record<Act, Record<string, unknown>>> = {
    return_for_completion: { items: ['Een begroting.'] },
    declare_ineligible: reason,
    reinstate: reason,
    admit: { adviserId: ids.adviser, level: 'well_described' },
    give_feedback: { letter: 'Mooi.', remarks: [] },
    place_in_round: { roundId: randomUUID() },
    move_round: { roundId: randomUUID(), ...reason },
    invite_assessor: { personId: ids.panel3, function: 'assessor' },
    answer_interest: { interest: 'none' },
    recuse: reason,
    remind_assessor: { personId: ids.panel3 },
    ask_questions: { text: 'Hoe?', questionIds: ['goal.main'], dueOn: '2026-08-01' },
    answer_questions: { answer: 'Zo.' },
    schedule_meeting: { meetingOn: '2026-09-01' },
    record_attendance: { presentIds: [] },
    open_ballot: proposal,
    cast_vote: { choice: 'for' },
    adopt_advice: advice,
    decide: { ...proposal, ...advice, deviationReason: 'Anders.' },
    lodge_objection: { grounds: 'De termijn.' },
    dismiss_objection: reason,
    uphold_objection: reason,
    request_correction: { text: 'De titel.' },
    return_to_editing: reason,
    plan_release: { at: new Date(clock.now().getTime() + 86_400_000).toISOString() },
    withdraw: reason,
  };
  return inputs[act] ?? {};
}
