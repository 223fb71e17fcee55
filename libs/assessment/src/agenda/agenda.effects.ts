import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { type EntityManager, IsNull } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';

/** One at a time changes the order of an agenda, or adds to it. */
export async function lockAgenda(em: EntityManager, roundId: string): Promise<void> {
  await em.query('SELECT 1 FROM round WHERE id = $1 FOR UPDATE', [roundId]);
}

/** Puts the dossier at the end of the agenda of its round. */
export async function putOnAgenda({ em, submission }: ActTransaction, meetingOn: string): Promise<void> {
  const { roundId, id: submissionId } = submission;
  if (!roundId) throw new Error(`Submission ${submissionId} is put on an agenda without a round`);
  await lockAgenda(em, roundId);
  const last = await em.maximum(AgendaItem, 'position', { roundId });
  await em.insert(AgendaItem, { id: uuidv7(), roundId, submissionId, meetingOn, position: (last ?? 0) + 1 });
}

/** Keeps with the item what the meeting came to. */
export async function concludeItem({ em, submission }: ActTransaction, adviceId: string): Promise<void> {
  await em.update(AgendaItem, { submissionId: submission.id, adviceId: IsNull() }, { adviceId });
}
