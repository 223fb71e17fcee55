import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nextActs, readsTerm, remindingOpenTo, shownState, waitsForPerson, type Actor } from '#domain';
import { Clock } from '#platform';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { plannedRelease, viewOf, type View } from '../facts/viewer.js';
import type { MyWorkDto, WaitingDto, WaitingForOthersDto } from './dto/my-work.dto.js';
import { candidatesQuery, type CandidateRow } from './my-work.queries.js';
import { workFact } from './work-fact.js';

/** How many dossiers are looked at; who has more waiting does these first. */
const MOST_CANDIDATES = 120;

/** What waits for a person, asked of the rules with the facts of the dossiers the person is involved in. */
@Injectable()
export class MyWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gatherer: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<MyWorkDto> {
    const rows = await this.dataSource.query<CandidateRow[]>(candidatesQuery(actor, this.clock.today()), [
      actor.personId,
      actor.organisationId,
      MOST_CANDIDATES,
    ]);
    const facts = await this.gatherer.gather(
      this.dataSource.manager,
      rows.map(({ id }) => id),
    );
    const waiting: WaitingDto[] = [];
    const others: WaitingForOthersDto[] = [];
    for (const row of rows) {
      const known = facts.get(row.id);
      if (!known) continue;
      const view = viewOf(known, actor);
      if (view.groups.size === 0) continue;
      const state = shownState(known.state, view.relations);
      const hidden = state !== known.state && state === 'with_committee';
      const about = {
        submissionId: row.id,
        title: row.title,
        organisation: row.organisation,
        state,
        committee: committeeOf(row, view),
      };
      const mine = waitsForPerson(known, actor);
      waiting.push(
        ...mine.map((next) => ({
          ...about,
          act: next.act,
          role: next.relation,
          dueOn: next.dueOn ?? row.dueOn,
          fact: workFact(view, next, actor.personId),
        })),
      );
      if (mine.length > 0) continue;
      const [next] = nextActs(known);
      const remindable = remindingOpenTo(known, actor);
      const planned = plannedRelease(view);
      others.push({
        ...about,
        waitsFor: hidden ? null : (next?.relation ?? null),
        dueOn: readsTerm(known.state, view.relations, view.audiences) ? row.dueOn : null,
        fact: next && !hidden ? workFact(view, next, actor.personId) : null,
        ...(remindable && { remindable }),
        ...(planned && { releasePlannedAt: planned }),
      });
    }
    return { waiting: waiting.sort(byDate), others: others.sort(byDate).slice(0, 25) };
  }
}

/** For who reads who judges: others have nothing to choose between. */
const committeeOf = ({ committee }: CandidateRow, { groups }: View): CandidateRow['committee'] =>
  groups.has('assignments') ? committee : null;

/** By the date as shown: where it is hidden, the order must not tell it either. */
const byDate = (a: Dated, b: Dated): number =>
  (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.submissionId.localeCompare(b.submissionId);

type Dated = Pick<WaitingDto, 'dueOn' | 'submissionId'>;
