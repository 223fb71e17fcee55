import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from './config.js';

type Handler = (data: Record<string, unknown>) => Promise<void>;

/** Looks once a second for what waits and takes it together; a full hand is followed by the next without waiting. */
const taking = {
  pollingIntervalSeconds: 1,
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/**
 * Who takes a job says every ten seconds that it is still at it. A process that died, or lost the database before it
 * could say that it was done, says nothing: within a minute the job is taken again.
 */
const lost = { heartbeatSeconds: 20 } as const;
const lookingForLost = { superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 } as const;

/**
 * Work that follows an act. Enqueued in the act's own transaction: what is rolled back sends nothing, what is
 * committed loses nothing.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly handlers = new Map<string, Handler>();
  private readonly schedules = new Map<string, string>();

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.boss = new PgBoss({
      connectionString: config.databaseUrl,
      max: 4,
      supervise: config.handlesJobs,
      schedule: config.handlesJobs,
      ...lookingForLost,
    });
    this.boss.on('error', (error: Error) =>
      this.logger.warn(`The job store does not answer: ${error.message}`),
    );
  }

  /** Registers who handles a kind of job; call it while modules initialise. */
  handle(name: string, handler: Handler): void {
    this.handlers.set(name, handler);
  }

  /** Registers a job that runs by itself, by a cron expression in UTC. */
  every(cron: string, name: string, handler: Handler): void {
    this.handle(name, handler);
    this.schedules.set(name, cron);
  }

  async enqueue(em: EntityManager, name: string, data: Record<string, unknown>): Promise<void> {
    if (!this.handlers.has(name)) throw new Error(`Nobody handles jobs named ${name}.`);
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({
        rows: await em.query<unknown[]>(text, values),
      }),
    };
    await this.boss.send(name, data, { ...lost, db, retryLimit: 8, retryBackoff: true });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const [name, handler] of this.handlers) {
      await this.boss.createQueue(name);
      if (this.config.handlesJobs) await this.work(name, handler);
    }
    if (!this.config.handlesJobs) return;
    for (const [name, cron] of this.schedules) await this.boss.schedule(name, cron, null, lost);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 3000 });
  }

  private async work(name: string, handler: Handler): Promise<void> {
    await this.boss.work(name, taking, async (jobs: Job<Record<string, unknown>>[]) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await resultOf(job, handler));
      return results;
    });
  }
}

/** One that fails is tried again by itself; those taken with it are done. */
async function resultOf({ id, data }: Job<Record<string, unknown>>, handler: Handler): Promise<JobResult> {
  try {
    await handler(data);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: error };
  }
}
