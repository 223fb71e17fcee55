import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { closedWayOn, wayOnCanBeClosed, type Actor, type AvailableAct, type State } from '#domain';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { shownActs, viewOf } from '../facts/viewer.js';

interface Row {
  readonly id: string;
  readonly state: State;
  /** Whether the reader stands on the developer's side of it. */
  readonly own: boolean;
}

/** Asks the rules what keeps the submissions of a page from going on, with the facts of all of them at once. */
@Injectable()
export class ClosedActs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gatherer: FactsGatherer,
  ) {}

  /** By submission, only where the way on is this person's to take and closed. */
  async of(actor: Actor, rows: readonly Row[]): Promise<Map<string, AvailableAct>> {
    const worthAsking = rows
      .filter(({ state, own }) => wayOnCanBeClosed(state, actor, own))
      .map(({ id }) => id);
    const closed = new Map<string, AvailableAct>();
    for (const [id, facts] of await this.gatherer.gather(this.dataSource.manager, worthAsking)) {
      const act = closedWayOn(facts.state, shownActs(viewOf(facts, actor), actor));
      if (act) closed.set(id, act);
    }
    return closed;
  }
}
