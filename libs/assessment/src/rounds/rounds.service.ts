import type { Actor } from '#domain';
import { AuditWriter, invalidInput, notFound, Transactions, uuidv7, versionConflict } from '#platform';
import { Injectable } from '@nestjs/common';
import { Committee } from '../committees/committee.entity.js';
import type { MeetingPlaceDto, PlanMeetingDto } from './dto/meeting-place.dto.js';
import type { CreateRoundDto } from './dto/round.dto.js';
import { Round } from './round.entity.js';
import { meetingPlace as placeOf } from './rounds.queries.js';

/** Plans rounds. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditWriter,
  ) {}

  /** Adds a round. 400 when its days are out of order or the committee does not exist; 409 for a name in use. */
  create(input: CreateRoundDto): Promise<{ id: string }> {
    const days = [input.deliveryOn, input.assessorsKnownOn, input.assessmentsDueOn, input.meetingOn];
    if (days.some((day, i) => i > 0 && day < days[i - 1]!)) {
      throw invalidInput({ path: 'meetingOn', code: 'days_out_of_order' });
    }
    return this.transactions.run(async (em) => {
      if (!(await em.existsBy(Committee, { id: input.committeeId }))) {
        throw invalidInput({ path: 'committeeId', code: 'unknown' });
      }
      const id = uuidv7();
      await em.insert(Round, { id, ...input });
      return { id };
    });
  }

  /**
   * Sets when and where a round meets; what is not given is not known any more. 404 for a round there is not, 409 with
   * the present hour and place when somebody else set them since.
   */
  planMeeting(
    actor: Actor,
    id: string,
    { meetingAt = null, meetingPlace = null, version }: PlanMeetingDto,
  ): Promise<void> {
    return this.transactions.run(async (em) => {
      const [round] = await em.query<{ place: MeetingPlaceDto }[]>(
        `SELECT ${placeOf} AS place FROM round r WHERE r.id = $1 FOR UPDATE`,
        [id],
      );
      if (!round) throw notFound();
      if (round.place.placeVersion !== version) throw versionConflict(round.place);
      await em.update(Round, { id }, { meetingAt, meetingPlace, placeVersion: version + 1 });
      await this.audit.append(em, {
        byId: actor.personId,
        action: 'plan_meeting',
        object: `round ${id}`,
        data: { meetingAt, meetingPlace },
      });
    });
  }
}
