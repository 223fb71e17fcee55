import { Injectable } from '@nestjs/common';
import { type Actor, presentRules } from '#domain';
import { Clock } from '#platform';
import { DataSource } from 'typeorm';
import { handedIn } from '../assignments/handed-in.sql.js';
import type { MeetingPlaceDto } from './dto/meeting-place.dto.js';
import type { RoundDto, RoundsDto } from './dto/round.dto.js';
import { knownToReader } from './known-dossiers.sql.js';

/** The hour at which the meeting of round `r` begins. */
export const meetingHour = `to_char(r.meeting_at, 'HH24:MI')`;

/** When and where round `r` meets. */
export const meetingPlace = `jsonb_build_object('meetingAt', ${meetingHour}, 'meetingPlace', r.meeting_place,
    'placeVersion', r.place_version)`;

const counted = `,
  (SELECT jsonb_build_object('submissions', count(*), 'accepted', coalesce(sum(seat.accepted), 0),
      'handedIn', coalesce(sum(seat.handed_in), 0))
    FROM submission s CROSS JOIN LATERAL (
      SELECT count(*) AS accepted, count(*) FILTER (WHERE ${handedIn}) AS handed_in FROM assignment a
      WHERE a.submission_id = s.id AND a.function = 'assessor' AND a.status = 'accepted') seat
    WHERE s.round_id = r.id AND s.state <> 'withdrawn' ${knownToReader}) AS counts`;

/** Who comes to the meetings of a committee: its secretary, and who has a seat on it on day $2. */
const meets = (secretary: boolean): string =>
  secretary
    ? 'true'
    : `EXISTS (SELECT 1 FROM membership m WHERE m.committee_id = r.committee_id AND m.person_id = $1
        AND $2::date BETWEEN m.from_on AND m.until_on)`;

const roundsQuery = (withCounts: boolean): string => `
SELECT r.id, r.name, r.committee_id AS "committeeId", c.kind AS "committeeKind", c.name AS "committeeName",
  r.delivery_on::text AS "deliveryOn", r.assessors_known_on::text AS "assessorsKnownOn",
  r.assessments_due_on::text AS "assessmentsDueOn", r.meeting_on::text AS "meetingOn",
  CASE WHEN ${meets(withCounts)} THEN ${meetingPlace} END AS place${withCounts ? counted : ''}
FROM round r JOIN committee c ON c.id = r.committee_id ORDER BY r.meeting_on DESC, r.id LIMIT 200`;

interface RoundRow extends Omit<RoundDto, 'submissions' | 'progress' | keyof MeetingPlaceDto> {
  place: MeetingPlaceDto | null;
  counts?: { submissions: number; accepted: number; handedIn: number };
}

/** Every dossier asks as many assessors as the rules of its committee say. */
function progressOf(
  { committeeKind }: Pick<RoundDto, 'committeeKind'>,
  { submissions, accepted, handedIn }: NonNullable<RoundRow['counts']>,
): Pick<RoundDto, 'submissions' | 'progress'> {
  const seats = submissions * presentRules.assessorsNeeded[committeeKind];
  return { submissions, progress: { seats, accepted: Math.min(seats, accepted), handedIn } };
}

/** Reads rounds, the latest meeting first. A few a year: one page holds them all. */
@Injectable()
export class RoundsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async rounds(actor: Actor): Promise<RoundsDto> {
    const withCounts = actor.roles.includes('secretary');
    const rows = await this.dataSource.query<RoundRow[]>(roundsQuery(withCounts), [
      actor.personId,
      withCounts ? actor.organisationId : this.clock.today(),
    ]);
    const items = rows.map(({ counts, place, ...round }) => ({
      ...round,
      ...place,
      ...(counts && progressOf(round, counts)),
    }));
    return { items, next: null, total: items.length };
  }
}
