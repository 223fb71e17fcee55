import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  awaitedFromCommittee,
  awaitedFromDeveloper,
  nextActs,
  type Actor,
  type RemindableAct,
  type SubmissionFacts,
} from '#domain';
import { notFound } from '#platform';
import { Viewer } from '../facts/viewer.js';
import type { AwaitedDto } from './dto/reminder.dto.js';

/** Reads who can be reminded. It names people of the committee, so it is the secretary's alone. */
@Injectable()
export class RemindersQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
  ) {}

  async awaited(actor: Actor, submissionId: string): Promise<AwaitedDto[]> {
    const { facts, relations } = await this.viewer.of(actor, submissionId, 'history');
    if (!relations.has('secretary')) throw notFound();
    const awaited = awaitedPeople(facts);
    const names = await this.dataSource.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM person WHERE id = ANY($1) ORDER BY name',
      [awaited.map(({ personId }) => personId)],
    );
    const days = new Map(nextActs(facts).map(({ act, dueOn }) => [act as string, dueOn]));
    return names.flatMap(({ id, name }) =>
      awaited
        .filter(({ personId }) => personId === id)
        .map(({ personId, act }) => ({
          personId,
          name,
          act,
          dueOn: days.get(act) ?? null,
          remindedOn: facts.remindedOn[personId] ?? null,
        })),
    );
  }
}

function awaitedPeople(facts: SubmissionFacts): { personId: string; act: RemindableAct }[] {
  const act = awaitedFromDeveloper(facts);
  return [...awaitedFromCommittee(facts), ...(act ? [{ personId: facts.ownerId, act }] : [])];
}
