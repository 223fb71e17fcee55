import { refusalToMoveItem } from '#domain';
import {
  actRefused,
  AuditWriter,
  type CurrentPersonData,
  invalidInput,
  notFound,
  Transactions,
  versionConflict,
} from '#platform';
import { FactsGatherer } from '#submissions';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { lockAgenda } from './agenda.effects.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaQueries } from './agenda.queries.js';
import { orderQuery, reorder } from './agenda.sql.js';
import type { MeetingDto, MoveItemDto } from './dto/agenda.dto.js';

/** Orders the agenda of a meeting. That is no act on a dossier: it stands in the log, not in anybody's history. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: AgendaQueries,
    private readonly gatherer: FactsGatherer,
    private readonly audit: AuditWriter,
  ) {}

  /** 404 when this person knows of no item of the meeting. */
  async read(actor: CurrentPersonData, roundId: string, em?: EntityManager): Promise<MeetingDto> {
    const [meeting] = await this.queries.meetings(actor, roundId, em);
    if (!meeting) throw notFound();
    return meeting;
  }

  /**
   * Gives an item another place. 404 for an item this person does not know of, 422 for one they may not move, 409 with
   * the agenda as it is when that changed since.
   */
  move(actor: CurrentPersonData, roundId: string, input: MoveItemDto): Promise<MeetingDto> {
    return this.transactions.run(async (em) => {
      await lockAgenda(em, roundId);
      const meeting = await this.read(actor, roundId, em);
      if (!meeting.items.some(({ submissionId }) => submissionId === input.submissionId)) throw notFound();
      await this.refuseUnlessMovable(em, actor, input.submissionId);
      if (meeting.version !== input.version) throw versionConflict(meeting);
      const next = meeting.items.find(({ submissionId }) => submissionId === input.before);
      if (input.before !== null && (!next?.movable || input.before === input.submissionId))
        throw invalidInput({ path: 'before', code: 'unknown' });
      await this.place(em, actor, roundId, input);
      return this.read(actor, roundId, em);
    });
  }

  private async refuseUnlessMovable(
    em: EntityManager,
    actor: CurrentPersonData,
    submissionId: string,
  ): Promise<void> {
    const facts = await this.gatherer.of(em, submissionId);
    const refusal = facts ? refusalToMoveItem(facts, actor) : null;
    if (refusal) throw actRefused([refusal]);
  }

  /** What stays unknown to this person keeps its place among the rest. */
  private async place(
    em: EntityManager,
    actor: CurrentPersonData,
    roundId: string,
    { submissionId, before }: MoveItemDto,
  ): Promise<void> {
    const rows = await em.query<{ id: string }[]>(orderQuery, [roundId]);
    const order = rows.map(({ id }) => id);
    const moved = await this.openItem(em, roundId, submissionId);
    const rest = order.filter((id) => id !== moved);
    const at = before === null ? rest.length : rest.indexOf(await this.openItem(em, roundId, before));
    await em.query(reorder, [rest.toSpliced(at, 0, moved)]);
    const data = { item: moved, from: order.indexOf(moved) + 1, to: at + 1 };
    const object = `round ${roundId}`;
    await this.audit.append(em, { byId: actor.personId, action: 'order_agenda', object, data });
  }

  /** Of what is still to come there is one item; a dossier that was judged again may have more on an agenda. */
  private async openItem(em: EntityManager, roundId: string, submissionId: string): Promise<string> {
    const { id } = await em.findOneByOrFail(AgendaItem, { roundId, submissionId, adviceId: IsNull() });
    return id;
  }
}
