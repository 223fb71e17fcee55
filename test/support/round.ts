import type { Level } from '#domain';
import type { TestApp } from './app.js';

/** A round of the committee for this level, far enough ahead; made once for each moment of the clock. */
export async function roundFor(app: TestApp, level: Level): Promise<string> {
  const kind = level === 'well_described' ? 'practice_panel' : 'recognition_committee';
  const secretary = await app.as('secretary');
  const { body } = await secretary.get<{
    items: { id: string; committeeKind: string; deliveryOn: string }[];
  }>('/api/rounds');
  const open = body.items.find(
    (round) => round.committeeKind === kind && round.deliveryOn >= app.clock.today(),
  );
  if (open) return open.id;
  const [committee] = await app.db.query<{ id: string }[]>('SELECT id FROM committee WHERE kind = $1', [
    kind,
  ]);
  const day = (ahead: number) =>
    new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const made = await secretary.post<{ id: string }>('/api/rounds', {
    name: `Ronde ${kind} ${app.clock.today()}`,
    committeeId: committee?.id,
    deliveryOn: day(30),
    assessorsKnownOn: day(40),
    assessmentsDueOn: day(70),
    meetingOn: day(90),
  });
  if (made.status !== 201) throw new Error(`No round: ${JSON.stringify(made.body)}`);
  return made.body.id;
}
