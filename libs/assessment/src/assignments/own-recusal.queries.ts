import { type Actor, knowsOfOwnRecusal } from '#domain';
import { notFound } from '#platform';
import { FactsGatherer } from '#submissions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnRecusalDto } from './dto/own-recusal.dto.js';

/** The declaration that closed dossier $1 for person $2; what the secretary wrote stays with secretary and chair. */
const ownRecusalQuery = `
SELECT s.title, i.declared_at AS at, NOT taken.off AS "byOneself",
  CASE WHEN taken.off THEN '' ELSE i.note END AS reason
FROM interest i JOIN submission s ON s.id = i.submission_id,
  LATERAL (SELECT EXISTS (SELECT 1 FROM history h WHERE h.submission_id = s.id AND h.kind = 'recuse'
    AND h.data ->> 'personId' = i.person_id::text AND h.by_id <> i.person_id) AS off) taken
WHERE i.submission_id = $1 AND i.person_id = $2 AND i.interest = 'conflict' ORDER BY i.id DESC LIMIT 1`;

/** Reads what somebody who stepped back is told. */
@Injectable()
export class OwnRecusalQueries {
  constructor(
    private readonly facts: FactsGatherer,
    private readonly dataSource: DataSource,
  ) {}

  /** One's own stepping back; 404 for everybody else, as for a dossier that does not exist. */
  async of(actor: Actor, submissionId: string): Promise<OwnRecusalDto> {
    const facts = await this.facts.of(this.dataSource.manager, submissionId);
    if (!facts || !knowsOfOwnRecusal(facts, actor)) throw notFound();
    const [row] = await this.dataSource.query<OwnRecusalDto[]>(ownRecusalQuery, [
      submissionId,
      actor.personId,
    ]);
    if (!row) throw notFound();
    return row;
  }
}
