import { awaitedFromCommittee, awaitedFromDeveloper, nextActs, type RemindableAct } from '#domain';
import { uuidv7 } from '#platform';
import type { ActTransaction } from '../acts/act-registry.js';
import type { RemindAssessorDto, RemindDeveloperDto } from './dto/reminder.dto.js';
import { Reminder } from './reminder.entity.js';

/** Reminds one person of the committee. Its event is the secretary's: a name stands in it. */
export async function remindAssessor(tx: ActTransaction, input: RemindAssessorDto): Promise<void> {
  const awaited = awaitedFromCommittee(tx.facts).find(({ personId }) => personId === input.personId);
  if (!awaited) throw new Error('A reminder to nobody passed the rules');
  const [person] = await tx.em.query<{ name: string }[]>('SELECT name FROM person WHERE id = $1', [
    input.personId,
  ]);
  await keep(tx, input.personId, awaited.act, input.text);
  Object.assign(tx.historyData, { personId: input.personId, name: person?.name });
}

/** Reminds the developer's side; owner and authors read it. */
export async function remindDeveloper(tx: ActTransaction, input: RemindDeveloperDto): Promise<void> {
  const waitsFor = awaitedFromDeveloper(tx.facts);
  if (!waitsFor) throw new Error('A reminder of nothing passed the rules');
  await keep(tx, tx.facts.ownerId, waitsFor, input.text);
}

async function keep(
  { em, submission, actor, clock, facts, historyData }: ActTransaction,
  personId: string,
  waitsFor: RemindableAct,
  written: string | undefined,
): Promise<void> {
  const text = written?.trim() ?? '';
  await em.insert(Reminder, {
    id: uuidv7(),
    submissionId: submission.id,
    personId,
    waitsFor,
    text,
    sentBy: actor.personId,
    sentOn: clock.today(),
    sentAt: clock.now(),
  });
  const dueOn = nextActs(facts).find(({ act }) => act === waitsFor)?.dueOn;
  Object.assign(historyData, { waitsFor, ...(text && { text }), ...(dueOn && { dueOn }) });
}
