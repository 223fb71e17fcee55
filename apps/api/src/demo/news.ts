import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotifyService } from '#notifications';
import { Clock } from '#platform';

/** Mail about acts of longer ago was read and thrown away long ago. */
const NEWS_DAYS = 60;

/**
 * Brings the news of what just happened to the people it concerns: at once, on the day it happened, as what they may
 * see on that day. The job that would do so afterwards is taken away.
 */
export class News {
  private readonly since: Date;

  constructor(
    private readonly app: INestApplicationContext,
    now: Date,
  ) {
    this.since = new Date(now.getTime() - NEWS_DAYS * 86_400_000);
  }

  /** Tells of the events with this value, unless they are old news. */
  async tell(column: 'command_id' | 'kind', value: string): Promise<void> {
    if (this.app.get(Clock).now() < this.since) return;
    const rows = await this.app
      .get(DataSource)
      .query<{ id: string }[]>(`SELECT id FROM history WHERE ${column} = $1 AND at >= $2`, [
        value,
        this.since,
      ]);
    await this.app.get(NotifyService).tell(rows.map(({ id }) => id));
  }

  /** Takes the jobs away that were left for what was told or is old. */
  async close(): Promise<void> {
    await this.app
      .get(DataSource)
      .query(`DELETE FROM pgboss.job WHERE name = 'notify' AND state = 'created'`);
  }
}
