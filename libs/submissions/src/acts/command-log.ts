import { ProblemError } from '#platform';
import type { EntityManager } from 'typeorm';

/** One command of one person, known by an id the person's client chose. */
export interface LoggedCommand {
  readonly personId: string;
  readonly commandId: string;
  /** The submission it is about; for a recognition, the one it rests on. */
  readonly submissionId: string;
  readonly act: string;
}

/**
 * The answer to a command that was done before; undefined for a new one. To be asked while what it acts on is locked.
 * 409 `command_id_used` when the id stands for something else.
 */
export async function resultOfRepeated<Result>(
  em: EntityManager,
  { personId, commandId, submissionId, act }: LoggedCommand,
): Promise<Result | undefined> {
  const [row] = await em.query<{ submissionId: string; act: string; result: Result }[]>(
    `SELECT submission_id AS "submissionId", act, result FROM command_log WHERE person_id = $1 AND command_id = $2`,
    [personId, commandId],
  );
  if (!row) return undefined;
  if (row.submissionId !== submissionId || row.act !== act) throw new ProblemError(409, 'command_id_used');
  return row.result;
}

/** Keeps a command with its answer, in the transaction that carries it out. */
export async function logCommand(
  em: EntityManager,
  command: LoggedCommand,
  result: object,
  at: Date,
): Promise<void> {
  const { commandId, personId, submissionId, act } = command;
  await em.query(
    `INSERT INTO command_log (command_id, person_id, submission_id, act, result, at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [commandId, personId, submissionId, act, JSON.stringify(result), at],
  );
}
