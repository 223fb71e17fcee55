import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  assessmentsIn,
  closedWayOn,
  wayOnCanBeClosed,
  type Actor,
  type AvailableAct,
  type State,
} from '#domain';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { shownActs, viewOf, type View } from '../facts/viewer.js';

interface Row {
  readonly id: string;
  readonly state: State;
  /** Whether the reader stands on the developer's side of it. */
  readonly own: boolean;
}

/** What the rules tell of a row. */
interface Progress {
  readonly closedAct: AvailableAct | null;
  readonly assessments: { handedIn: number; expected: number } | null;
}

/** While the committee assesses: how far it is, for who sees of each assessor whether they handed in. */
const assessmentsOf = ({ facts, groups }: View): Progress['assessments'] =>
  facts.state === 'assessment' && groups.has('assignments') ? assessmentsIn(facts) : null;

/** Asks the rules what keeps the submissions of a page from going on, with the facts of all of them at once. */
@Injectable()
export class ClosedActs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gatherer: FactsGatherer,
  ) {}

  /** By submission, only where the way on is this person's to take and may be closed. */
  async of(actor: Actor, rows: readonly Row[]): Promise<Map<string, Progress>> {
    const worthAsking = rows
      .filter(({ state, own }) => wayOnCanBeClosed(state, actor, own))
      .map(({ id }) => id);
    const progress = new Map<string, Progress>();
    for (const [id, facts] of await this.gatherer.gather(this.dataSource.manager, worthAsking)) {
      const view = viewOf(facts, actor);
      const closedAct = closedWayOn(facts.state, shownActs(view, actor));
      progress.set(id, { closedAct, assessments: assessmentsOf(view) });
    }
    return progress;
  }
}
