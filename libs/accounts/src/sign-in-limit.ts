import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, ProblemError } from '#platform';

const WINDOW_MINUTES = 15;
const MOST_FAILURES = { email: 10, ip: 100 };

/** Ten wrong passwords for an address, or a hundred from one place, close signing in for a quarter of an hour. */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async check(keys: readonly string[]): Promise<void> {
    const rows = await this.dataSource.query<{ key: string; points: number }[]>(
      'SELECT key, points FROM sign_in_attempt WHERE key = ANY($1) AND expire > $2',
      [keys, this.clock.now().getTime()],
    );
    const closed = rows.some(
      ({ key, points }) => points >= MOST_FAILURES[key.startsWith('ip:') ? 'ip' : 'email'],
    );
    if (closed) throw new ProblemError(429, 'too_many_requests');
  }

  async failed(keys: readonly string[]): Promise<void> {
    const now = this.clock.now().getTime();
    await this.dataSource.query(
      `INSERT INTO sign_in_attempt (key, points, expire) SELECT key, 1, $2 FROM unnest($1::text[]) AS key
       ON CONFLICT (key) DO UPDATE SET
         points = CASE WHEN sign_in_attempt.expire > $3 THEN sign_in_attempt.points + 1 ELSE 1 END,
         expire = CASE WHEN sign_in_attempt.expire > $3 THEN sign_in_attempt.expire ELSE $2 END`,
      [keys, now + WINDOW_MINUTES * 60_000, now],
    );
  }

  async succeeded(key: string): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_attempt WHERE key = $1', [key]);
  }
}
