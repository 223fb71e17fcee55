import { type Audience, Clock, Jobs, uuidv7 } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Something that befell a recognition without anybody doing it by hand. */
export interface RecognitionEvent {
  readonly interventionId: string;
  readonly submissionId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Tells what the calendar and the procedure did, in the transaction that does it. */
@Injectable()
export class RecognitionEvents {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Adds one event of this kind to the history of each, and lets people be notified. Nothing without an audience. */
  async tell(
    em: EntityManager,
    kind: string,
    audience: readonly Audience[],
    events: readonly RecognitionEvent[],
  ): Promise<void> {
    if (events.length === 0 || audience.length === 0) return;
    const ids = events.map(() => uuidv7());
    await em.query(
      `INSERT INTO history (id, submission_id, intervention_id, kind, at, audience, data)
       SELECT row.id, row.submission, row.intervention, $5, $6, $7, row.data
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::jsonb[]) AS row (id, submission, intervention, data)`,
      [
        ids,
        events.map((one) => one.submissionId),
        events.map((one) => one.interventionId),
        events.map((one) => JSON.stringify(one.data)),
        kind,
        this.clock.now(),
        audience,
      ],
    );
    await this.jobs.enqueue(em, 'notify', { historyIds: ids });
  }
}
