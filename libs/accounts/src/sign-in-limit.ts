import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, ProblemError } from '#platform';

const WINDOW_MINUTES = 15;

/** How often within the window, by what is counted: an account's password, its mailed links, a place on the network. */
const MOST = { email: 10, link: 3, ip: 100 } as const;

/** What is counted, e.g. `email:somebody@example.org`. */
type Key = `${keyof typeof MOST}:${string}`;

/** Ten wrong passwords for an address, or a hundred attempts from one place, close the door for a quarter of an hour. */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before it is made, so that many at the same moment do not slip through together; 429 when there
   * were too many. An attempt that turns out right is taken back with `succeeded`.
   */
  async attempt(keys: readonly Key[]): Promise<void> {
    const now = this.clock.now().getTime();
    const rows = await this.dataSource.query<{ key: Key; points: number }[]>(
      `INSERT INTO sign_in_attempt (key, points, expire) SELECT key, 1, $2 FROM unnest($1::text[]) AS key
       ON CONFLICT (key) DO UPDATE SET
         points = CASE WHEN sign_in_attempt.expire > $3 THEN sign_in_attempt.points + 1 ELSE 1 END,
         expire = CASE WHEN sign_in_attempt.expire > $3 THEN sign_in_attempt.expire ELSE $2 END
       RETURNING key, points`,
      [keys, now + WINDOW_MINUTES * 60_000, now],
    );
    if (rows.some(({ key, points }) => points > MOST[kindOf(key)]))
      throw new ProblemError(429, 'too_many_requests');
  }

  /** Forgets what was counted for the account; from a place with many accounts only this attempt. */
  async succeeded(keys: readonly Key[]): Promise<void> {
    const places = keys.filter((key) => kindOf(key) === 'ip');
    await this.dataSource.query(
      `WITH place AS (UPDATE sign_in_attempt SET points = greatest(points - 1, 0) WHERE key = ANY($2))
       DELETE FROM sign_in_attempt WHERE key = ANY($1) AND NOT key = ANY($2)`,
      [keys, places],
    );
  }
}

const kindOf = (key: Key): keyof typeof MOST => key.slice(0, key.indexOf(':')) as keyof typeof MOST;
