import type { ActTransaction } from '#submissions';
import { putOnAgenda } from '../agenda/agenda.effects.js';
import { Attendance } from './attendance.entity.js';
import type { RecordAttendanceDto, ScheduleMeetingDto } from './dto/meeting-acts.dto.js';

/** Puts the dossier on the agenda of a day. */
export async function scheduleMeeting(tx: ActTransaction, input: ScheduleMeetingDto): Promise<void> {
  tx.submission.meetingOn = input.meetingOn;
  tx.submission.dueOn = input.meetingOn;
  tx.historyData.meetingOn = input.meetingOn;
  await putOnAgenda(tx, input.meetingOn);
}

/** Replaces the list of who is in the room; whoever is not named is absent. */
export async function recordAttendance(tx: ActTransaction, input: RecordAttendanceDto): Promise<void> {
  const { em, submission, clock, facts } = tx;
  const present = new Set(input.presentIds);
  const rows = facts.assignments
    .filter(({ status }) => status === 'accepted')
    .map(({ personId }) => ({
      submissionId: submission.id,
      personId,
      present: present.has(personId),
      recordedAt: clock.now(),
    }));
  await em.upsert(Attendance, rows, ['submissionId', 'personId']);
  tx.historyData.presentIds = input.presentIds;
}

/** Opens the item; what follows is due at that same meeting. */
export async function openItem(tx: ActTransaction): Promise<void> {
  tx.submission.dueOn = tx.submission.meetingOn;
}
