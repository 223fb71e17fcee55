import { presentRules } from '#domain';
import { Clock, Jobs, Transactions } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type RecognitionEvent, RecognitionEvents } from './recognition-events.js';
import { RecognitionTurns } from './recognition-turns.service.js';

const overdueQuery = `
SELECT id FROM recognition WHERE current AND status IN ('valid', 'reserved') AND until_on < $1::date`;

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
    private readonly turns: RecognitionTurns,
    private readonly events: RecognitionEvents,
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
      const overdue = await em.query<{ id: string }[]>(overdueQuery, [today]);
      const lapsed = await this.turns.turn(
        em,
        overdue.map(({ id }) => id),
        'lapse',
      );
      const warned = await em.query<RecognitionEvent[]>(warningQuery, [today, presentRules.warnMonthsAhead]);
      await this.events.tell(em, 'validity_warning', ['developer', 'secretary'], warned);
      return { lapsed, warned: warned.length };
    });
  }
}
