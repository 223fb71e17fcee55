import { presentRules } from '#domain';
import { Clock, Jobs, Transactions, uuidv7 } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReleaseRegistry } from '../release.registry.js';

interface Affected {
  interventionId: string;
  submissionId: string;
  data: Record<string, unknown>;
}

const lapseQuery = `
UPDATE recognition SET status = 'lapsed', ended_on = $1::date
WHERE current AND status IN ('valid', 'reserved') AND until_on < $1::date
RETURNING intervention_id AS "interventionId", submission_id AS "submissionId",
  jsonb_build_object('validUntil', until_on, 'level', level) AS data`;

/** A re-assessment that was withdrawn or found ineligible judged nothing: the recognition is again what it was. */
const endedReassessmentQuery = `
UPDATE recognition r SET status = CASE WHEN EXISTS (SELECT 1 FROM recognition_condition c
  WHERE c.recognition_id = r.id AND c.fulfilled_at IS NULL) THEN 'reserved' ELSE 'valid' END
WHERE r.current AND r.status = 'reassessing' AND NOT EXISTS (SELECT 1 FROM submission s
  WHERE s.intervention_id = r.intervention_id
    AND s.state NOT IN ('published', 'withdrawn', 'not_recognised', 'ineligible'))
RETURNING r.intervention_id AS "interventionId"`;

/** The nearest warning that is due and was not given; terms shorter than the warning's notice get none. */
const warningQuery = `
SELECT DISTINCT ON (r.id) r.intervention_id AS "interventionId", r.submission_id AS "submissionId",
  jsonb_build_object('validUntil', r.until_on, 'months', m.months) AS data
FROM recognition r CROSS JOIN unnest($2::int[]) AS m (months)
WHERE r.current AND r.status IN ('valid', 'reserved') AND r.until_on >= $1::date
  AND r.until_on <= $1::date + make_interval(months => m.months)
  AND r.until_on > r.from_on + make_interval(months => m.months)
  AND NOT EXISTS (SELECT 1 FROM history h WHERE h.submission_id = r.submission_id AND h.kind = 'validity_warning'
    AND h.data ->> 'validUntil' = r.until_on::text AND (h.data ->> 'months')::int <= m.months)
ORDER BY r.id, m.months`;

/** Keeps recognitions in step with the calendar: warns owners ahead, and lets lapse what was not judged again. */
@Injectable()
export class ValidityService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly releases: ReleaseRegistry,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('15 1 * * *', 'validity', async () => {
      await this.run();
    });
  }

  /** Lapses and warns for today. Running it again the same day changes nothing. */
  async run(): Promise<{ lapsed: number; warned: number }> {
    return this.transactions.run(async (em) => {
      const today = this.clock.today();
      const [resumed] = await em.query<[Pick<Affected, 'interventionId'>[], number]>(endedReassessmentQuery);
      const [lapsed] = await em.query<[Affected[], number]>(lapseQuery, [today]);
      await this.tell(em, 'lapse', ['public', 'developer', 'institute', 'secretary'], lapsed);
      await this.releases.run(
        em,
        [...resumed, ...lapsed].map(({ interventionId }) => interventionId),
      );
      const warned = await em.query<Affected[]>(warningQuery, [today, presentRules.warnMonthsAhead]);
      await this.tell(em, 'validity_warning', ['developer', 'secretary'], warned);
      return { lapsed: lapsed.length, warned: warned.length };
    });
  }

  private async tell(
    em: EntityManager,
    kind: string,
    audience: string[],
    affected: Affected[],
  ): Promise<void> {
    if (affected.length === 0) return;
    const ids = affected.map(() => uuidv7());
    await em.query(
      `INSERT INTO history (id, submission_id, intervention_id, kind, at, audience, data)
       SELECT row.id, row.submission, row.intervention, $5, $6, $7, row.data
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::jsonb[]) AS row (id, submission, intervention, data)`,
      [
        ids,
        affected.map((one) => one.submissionId),
        affected.map((one) => one.interventionId),
        affected.map((one) => JSON.stringify(one.data)),
        kind,
        this.clock.now(),
        audience,
      ],
    );
    await this.jobs.enqueue(em, 'notify', { historyIds: ids });
  }
}
