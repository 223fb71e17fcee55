import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { isbot } from 'isbot';
import { DataSource } from 'typeorm';
import { Clock } from '#platform';
import { noIntervention, type UsageKind } from './usage-count.entity.js';

/** Milliseconds between two writes. */
const flushEvery = 10_000;

interface Pending {
  readonly day: string;
  readonly kind: UsageKind;
  readonly interventionId: string;
  count: number;
}

/**
 * Counts openings in memory and writes them in batches, so that a view costs no write of its own. A process that is
 * killed loses at most ten seconds of figures, never anything else.
 */
@Injectable()
export class UsageCounter implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Usage');
  private pending = new Map<string, Pending>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), flushEvery);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Counts one opening, unless a robot, a prefetch or a mere check of the address did it. */
  count(request: Request, kind: UsageKind, interventionId: string = noIntervention): void {
    if (!isPersonReading(request)) return;
    const day = this.clock.today();
    const key = `${day} ${kind} ${interventionId}`;
    const known = this.pending.get(key);
    if (known) known.count += 1;
    else this.pending.set(key, { day, kind, interventionId, count: 1 });
  }

  /** Writes what was counted. What cannot be written now is kept for the next time. */
  async flush(): Promise<void> {
    if (this.pending.size === 0 || !this.dataSource.isInitialized) return;
    const batch = [...this.pending.values()];
    this.pending = new Map();
    try {
      await this.dataSource.query(
        `INSERT INTO usage_count AS u (day, kind, intervention_id, count)
         SELECT * FROM unnest($1::date[], $2::text[], $3::uuid[], $4::bigint[]) ORDER BY 1, 2, 3
         ON CONFLICT (day, kind, intervention_id) DO UPDATE SET count = u.count + excluded.count`,
        [
          batch.map((one) => one.day),
          batch.map((one) => one.kind),
          batch.map((one) => one.interventionId),
          batch.map((one) => one.count),
        ],
      );
    } catch (error) {
      this.keep(batch);
      this.logger.warn(
        `Usage figures wait for the database: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  private keep(batch: readonly Pending[]): void {
    for (const one of batch) {
      const key = `${one.day} ${one.kind} ${one.interventionId}`;
      const newer = this.pending.get(key);
      if (newer) newer.count += one.count;
      else this.pending.set(key, one);
    }
  }
}

/** Nobody who says to be a robot, no browser that only fetches ahead, no HEAD, nothing without a browser's name. */
export function isPersonReading(request: Pick<Request, 'method' | 'get'>): boolean {
  const browser = request.get('user-agent');
  const purpose = `${request.get('sec-purpose') ?? ''}${request.get('purpose') ?? ''}`;
  return request.method === 'GET' && !!browser && !isbot(browser) && !purpose.includes('prefetch');
}
