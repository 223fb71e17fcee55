import { uuidv7 } from '#platform';
import type { ActTransaction } from '#submissions';
import { Assignment } from './assignment.entity.js';
import type { AnswerInterestDto, InviteAssessorDto, RecuseDto } from './dto/assignment-acts.dto.js';
import { Interest } from './interest.entity.js';

/** Asks a person to judge. Until the question about interests is answered that person sees the card only. */
export async function inviteAssessor(tx: ActTransaction, input: InviteAssessorDto): Promise<void> {
  await tx.em.insert(Assignment, {
    id: uuidv7(),
    submissionId: tx.submission.id,
    personId: input.personId,
    function: input.function,
    status: 'invited',
    invitedBy: tx.actor.personId,
    invitedAt: tx.clock.now(),
  });
  Object.assign(tx.historyData, { personId: input.personId, function: input.function });
}

/** Keeps the declaration. Without an interest the dossier opens; with one it closes for good. */
export async function answerInterest(tx: ActTransaction, input: AnswerInterestDto): Promise<void> {
  await declare(tx, tx.actor.personId, input.interest, input.note ?? '');
  const status = input.interest === 'none' ? 'accepted' : 'declined';
  await changeStatus(tx, tx.actor.personId, status);
  Object.assign(tx.historyData, { personId: tx.actor.personId, interest: input.interest });
}

/** Takes a person off the dossier: a conflict, whenever it came to light. */
export async function recuse(tx: ActTransaction, input: RecuseDto): Promise<void> {
  const personId = input.personId ?? tx.actor.personId;
  await declare(tx, personId, 'conflict', input.reason);
  await changeStatus(tx, personId, 'recused');
  tx.historyData.personId = personId;
}

async function declare(
  { em, submission, clock }: ActTransaction,
  personId: string,
  interest: 'none' | 'conflict',
  note: string,
): Promise<void> {
  await em.insert(Interest, {
    id: uuidv7(),
    submissionId: submission.id,
    personId,
    interest,
    note,
    declaredAt: clock.now(),
  });
}

async function changeStatus(
  { em, submission, clock }: ActTransaction,
  personId: string,
  status: 'accepted' | 'declined' | 'recused',
): Promise<void> {
  await em.update(Assignment, { submissionId: submission.id, personId }, { status, answeredAt: clock.now() });
}
