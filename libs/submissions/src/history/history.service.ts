import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  isDeveloperSide,
  seesHistoryKindsOnly,
  shownState,
  statesBehindTheCommittee,
  type Actor,
  type Relation,
  type ShownState,
  type State,
} from '#domain';
import { Viewer, type View } from '../facts/viewer.js';
import type { HistoryEventDto } from './dto/history.dto.js';

interface StoredRow extends Omit<HistoryEventDto, 'from' | 'to'> {
  readonly from: State | null;
  readonly to: State | null;
}

const MOST_EVENTS = 500;

/** What happened to a dossier, cut to what the reader may know. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
  ) {}

  async of(actor: Actor, submissionId: string): Promise<HistoryEventDto[]> {
    const view = await this.viewer.of(actor, submissionId, 'history');
    return this.seenIn(view, seesHistoryKindsOnly(view.facts, actor));
  }

  /** The events of a view; of each only its kind and moment when `kindsOnly`. */
  async seenIn(view: View, kindsOnly = false): Promise<HistoryEventDto[]> {
    const { facts, audiences, relations, alsoReadBy = audiences } = view;
    const rows = await this.dataSource.query<StoredRow[]>(
      `SELECT history.id, history.kind, history.at, person.name AS by, history.from_state AS from,
         history.to_state AS to, history.audience, history.data
       FROM history LEFT JOIN person ON person.id = history.by_id
       WHERE history.submission_id = $1 AND ($2 OR history.audience && $3 AND history.audience && $4)
       ORDER BY history.id DESC LIMIT ${MOST_EVENTS}`,
      [facts.id, kindsOnly, [...audiences], [...alsoReadBy]],
    );
    const shown = (state: State | null): ShownState | null => state && shownState(state, relations);
    return rows.map((row) =>
      kindsOnly
        ? { ...row, by: null, from: null, to: null, audience: [], data: {} }
        : { ...row, by: nameFor(row, relations), from: shown(row.from), to: shown(row.to) },
    );
  }
}

/** The developer never learns who on the committee did what, only that the committee did it. */
function nameFor({ by, kind, from }: StoredRow, relations: ReadonlySet<Relation>): string | null {
  const ownAct = kind === 'withdraw' || kind === 'answer_questions';
  const behindTheDoor = from !== null && (statesBehindTheCommittee as readonly State[]).includes(from);
  return isDeveloperSide(relations) && behindTheDoor && !ownAct ? null : by;
}
