import type { ActTransaction } from '#submissions';
import { Assignment } from '../assignments/assignment.entity.js';
import { Attendance } from '../meeting/attendance.entity.js';
import { Round } from './round.entity.js';
import type { MoveRoundDto, PlaceInRoundDto } from './dto/place-in-round.dto.js';

/** Gives the dossier its place on the agenda and starts a new run of assessment. */
export async function placeInRound(tx: ActTransaction, input: PlaceInRoundDto): Promise<void> {
  await startRun(tx);
  await takeRound(tx, input.roundId);
}

/** Moves the dossier to another round; the people who were asked stay. */
export async function moveRound(tx: ActTransaction, input: MoveRoundDto): Promise<void> {
  await takeRound(tx, input.roundId);
  tx.historyData.reason = input.reason;
}

/**
 * A run starts without a panel and without an attendance list. What was done in an earlier run stays as evidence:
 * interests, assessments, ballots, votes and advice are never removed.
 */
export async function startRun({ em, submission }: ActTransaction): Promise<void> {
  await em.delete(Assignment, { submissionId: submission.id });
  await em.delete(Attendance, { submissionId: submission.id });
  submission.meetingOn = null;
}

async function takeRound({ em, submission, historyData }: ActTransaction, roundId: string): Promise<void> {
  const round = await em.findOneByOrFail(Round, { id: roundId });
  submission.roundId = round.id;
  submission.committeeId = round.committeeId;
  submission.dueOn = round.assessorsKnownOn;
  historyData.round = round.name;
}
