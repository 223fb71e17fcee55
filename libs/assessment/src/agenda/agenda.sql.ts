import type { CommitteeKind, Level, Outcome } from '#domain';
import { meetingHour } from '../rounds/rounds.queries.js';

/** The meetings of the better part of a year, and more items than a day has room for. */
const MOST_MEETINGS = 6;
const MOST_ITEMS = 50;

/** The dossiers the reader $1 judges: few, so they are found first. */
const judged = 'ANY (ARRAY(SELECT submission_id FROM assignment WHERE person_id = $1))';

/** Items of dossiers the reader can know of: all for who has them by role, otherwise those they judge. */
const known = (byRole: boolean): string => (byRole ? '$1::uuid IS NOT NULL' : `i.submission_id = ${judged}`);

const withKnown = (byRole: boolean): string =>
  byRole
    ? '$1::uuid IS NOT NULL AND EXISTS (SELECT 1 FROM agenda_item i WHERE i.round_id = r.id)'
    : `r.id = ANY (ARRAY(SELECT i.round_id FROM agenda_item i WHERE i.submission_id = ${judged}))`;

/** The last meetings with an agenda, or the one that is asked for ($2). */
export const meetingsQuery = (byRole: boolean): string => `
SELECT r.id, r.name, c.kind AS "committeeKind", r.meeting_on::text AS "meetingOn",
  ${meetingHour} AS "meetingAt", r.meeting_place AS "meetingPlace",
  r.place_version AS "placeVersion"
FROM round r JOIN committee c ON c.id = r.committee_id
WHERE ($2::uuid IS NULL OR r.id = $2) AND ${withKnown(byRole)}
ORDER BY r.meeting_on DESC, r.id LIMIT ${MOST_MEETINGS}`;

export interface MeetingRow {
  id: string;
  name: string;
  committeeKind: CommitteeKind;
  meetingOn: string;
  meetingAt: string | null;
  meetingPlace: string | null;
  placeVersion: number;
}

/** The item of a later meeting of the same dossier: open, or with a later advice. */
const laterItem = `FROM agenda_item n WHERE n.submission_id = i.submission_id AND i.advice_id IS NOT NULL
  AND (n.advice_id IS NULL OR n.advice_id > i.advice_id)`;

/** The items of the meetings $2, in their order. */
export const itemsQuery = (byRole: boolean): string => `
SELECT i.id, i.round_id AS "roundId", i.submission_id AS "submissionId", i.meeting_on::text AS "meetingOn", s.title,
  o.name AS organisation, s.requested_level AS level, a.adopted_at AS "advisedAt", a.outcome AS "advisedOutcome",
  a.level AS "advisedLevel", d.outcome AS "announcedOutcome", d.level AS "announcedLevel",
  EXISTS (SELECT 1 ${laterItem}) AS again,
  coalesce((SELECT later.name FROM round later JOIN agenda_item n ON n.round_id = later.id
      WHERE n.id = (SELECT n.id ${laterItem} ORDER BY n.advice_id NULLS LAST LIMIT 1)),
    CASE WHEN s.round_id <> i.round_id THEN now_in.name END) AS "againIn"
FROM unnest($2::uuid[]) AS meeting (id)
JOIN LATERAL (SELECT * FROM agenda_item i WHERE i.round_id = meeting.id AND ${known(byRole)}
  ORDER BY i.position LIMIT ${MOST_ITEMS}) i ON true
JOIN submission s ON s.id = i.submission_id
JOIN intervention v ON v.id = s.intervention_id
LEFT JOIN organisation o ON o.id = v.organisation_id
LEFT JOIN round now_in ON now_in.id = s.round_id
LEFT JOIN advice a ON a.id = i.advice_id
LEFT JOIN LATERAL (SELECT outcome, level FROM decision
  WHERE advice_id = i.advice_id AND announced_at IS NOT NULL LIMIT 1) d ON true
ORDER BY i.round_id, i.position`;

export interface ItemRow {
  id: string;
  roundId: string;
  submissionId: string;
  meetingOn: string;
  title: string;
  organisation: string | null;
  level: Level;
  advisedAt: Date | null;
  advisedOutcome: Outcome | null;
  advisedLevel: Level | null;
  announcedOutcome: Outcome | null;
  announcedLevel: Level | null;
  /** The dossier was on the agenda of a later meeting. */
  again: boolean;
  againIn: string | null;
}

/** The whole order of a meeting, also of what the reader does not know of. */
export const orderQuery = 'SELECT id FROM agenda_item WHERE round_id = $1 ORDER BY position';

export const reorder = `
UPDATE agenda_item SET position = wanted.position
FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position) WHERE agenda_item.id = wanted.id`;
