import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { versionFor, type Actor, type PastAct, type SubmissionFacts } from '#domain';

/** Answers which version of a dossier a person reads: it counts the acts of the history that person can know of. */
@Injectable()
export class Versions {
  async of(em: EntityManager, facts: SubmissionFacts, actor: Actor): Promise<number> {
    const acts = await em.query<PastAct[]>(
      `SELECT by_id AS "byId", audience, from_state AS "from", to_state AS "to" FROM history
       WHERE submission_id = $1 AND from_state IS NOT NULL`,
      [facts.id],
    );
    return versionFor(acts, facts, actor);
  }
}
