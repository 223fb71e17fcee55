import { createHash } from 'node:crypto';
import {
  type Actor,
  countedPeople,
  quorumOf,
  readsAgendaItem,
  refusalToMoveItem,
  type SubmissionFacts,
  verdictsAreDivided,
} from '#domain';
import { FactsGatherer, type View, viewOf } from '#submissions';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AssessmentsQueries } from '../assessments/assessments.queries.js';
import { type ItemRow, itemsQuery, type MeetingRow, meetingsQuery } from './agenda.sql.js';
import type { AgendaItemDto, AttendanceOfItemDto, ConclusionDto, MeetingDto } from './dto/agenda.dto.js';

/** What is looked up for all items at once. */
interface Known {
  readonly facts: ReadonlyMap<string, SubmissionFacts>;
  readonly names: ReadonlyMap<string, string>;
  readonly divided: ReadonlyMap<string, number>;
}

/** Reads agendas: a fixed number of queries, however many meetings and items. */
@Injectable()
export class AgendaQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gatherer: FactsGatherer,
    private readonly assessments: AssessmentsQueries,
  ) {}

  /** The latest meetings first. A meeting of which this person knows no item is left out. */
  async meetings(
    actor: Actor,
    roundId: string | null = null,
    em: EntityManager = this.dataSource.manager,
  ): Promise<MeetingDto[]> {
    const byRole = actor.roles.includes('secretary') || actor.roles.includes('decider');
    const meetings = await em.query<MeetingRow[]>(meetingsQuery(byRole), [actor.personId, roundId]);
    const ids = meetings.map(({ id }) => id);
    const rows = await em.query<ItemRow[]>(itemsQuery(byRole), [actor.personId, ids]);
    const known = await this.known(em, rows);
    return meetings
      .map((meeting) => agendaOf(meeting, rows, known, actor))
      .filter(({ items }) => items.length > 0);
  }

  private async known(em: EntityManager, rows: readonly ItemRow[]): Promise<Known> {
    const ids = [...new Set(rows.map(({ submissionId }) => submissionId))];
    const facts = await this.gatherer.gather(em, ids);
    const recused = [...facts.values()].flatMap(recusedFrom);
    const people = await em.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM person WHERE id = ANY ($1)',
      [recused],
    );
    const agreement = await this.assessments.agreementOfAll(ids, em);
    const divided = [...agreement].map(
      ([id, rows]) => [id, rows.filter(({ verdicts }) => verdictsAreDivided(verdicts)).length] as const,
    );
    return {
      facts,
      names: new Map(people.map(({ id, name }) => [id, name])),
      divided: new Map(divided),
    };
  }
}

function agendaOf(meeting: MeetingRow, rows: readonly ItemRow[], known: Known, actor: Actor): MeetingDto {
  const items = rows
    .filter(({ roundId }) => roundId === meeting.id)
    .flatMap((row) => itemFor(actor, row, known) ?? [])
    .map((item, index) => ({ ...item, number: index + 1 }));
  return { ...meeting, version: versionOf(items), items };
}

/** What this reader sees, and nothing else, makes the version: it does not change by what stays unknown to them. */
function versionOf(items: readonly AgendaItemDto[]): string {
  const order = items.map(({ submissionId }) => submissionId).join();
  return createHash('sha256').update(order).digest('base64url');
}

function itemFor(actor: Actor, row: ItemRow, known: Known): Omit<AgendaItemDto, 'number'> | null {
  const facts = known.facts.get(row.submissionId);
  if (!facts) return null;
  const reading = readsAgendaItem(facts, actor, { last: !row.again, advised: row.advisedAt !== null });
  if (reading === null) return null;
  const view = viewOf(facts, actor);
  const open = reading === 'deliberation';
  return {
    submissionId: row.submissionId,
    title: row.title,
    organisation: row.organisation,
    level: row.level,
    state: facts.state,
    meetingOn: row.meetingOn,
    movable: open && refusalToMoveItem(facts, actor) === null,
    open,
    divided: open && view.groups.has('others_assessments') ? (known.divided.get(facts.id) ?? 0) : null,
    attendance: open ? attendanceOf(facts, known.names) : null,
    conclusion: conclusionOf(row, view),
  };
}

const recusedFrom = (facts: SubmissionFacts): string[] =>
  facts.assignments.filter(({ status }) => status === 'recused').map(({ personId }) => personId);

function attendanceOf(facts: SubmissionFacts, names: Known['names']): AttendanceOfItemDto {
  const { present, needed } = quorumOf(facts);
  return {
    present: facts.attendance ? present : null,
    counted: countedPeople(facts).length,
    needed,
    recused: recusedFrom(facts)
      .flatMap((personId) => names.get(personId) ?? [])
      .sort(),
  };
}

/** The announced decision is in everybody's history; until then there is the advice, for who may read it. */
function conclusionOf(row: ItemRow, { groups }: View): ConclusionDto | null {
  if (row.advisedAt === null) return null;
  const announced = row.announcedOutcome !== null;
  const advice = groups.has('advice') ? row : null;
  return {
    advisedAt: row.advisedAt,
    outcome: row.announcedOutcome ?? advice?.advisedOutcome ?? null,
    level: announced ? row.announcedLevel : (advice?.advisedLevel ?? null),
    announced,
    againIn: row.againIn,
  };
}
