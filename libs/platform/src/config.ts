/** Settings of one process, read once from its environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  /** Address people reach the site at, without a slash at the end; used in mail and citations. */
  readonly baseUrl: string;
  /** Demonstration: one-click sign-in and caught mail. Only ever set by a start on an empty or demonstration database. */
  readonly demo: boolean;
  readonly sessionSecret: string;
  /** Where mail leaves; null means that it is caught and only readable in the workspace. */
  readonly smtpUrl: string | null;
  readonly secureCookies: boolean;
  /** Whether this process also handles jobs; a production set-up runs a separate worker. */
  readonly handlesJobs: boolean;
  readonly mailFrom: string;
}

export const CONFIG = Symbol('Config');

/** Reads the settings from `env`; throws when a needed one is missing. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new Error('DATABASE_URL is not set.');
  const port = Number(env.PORT ?? 3000);
  const demo = env.ERKEND_DEMO === '1';
  const baseUrl = (env.BASE_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    databaseUrl,
    port,
    baseUrl,
    demo,
    sessionSecret: sessionSecretFrom(env, demo),
    smtpUrl: env.SMTP_URL ?? null,
    secureCookies: baseUrl.startsWith('https:'),
    handlesJobs: env.ERKEND_WORKER !== 'separate',
    mailFrom: env.MAIL_FROM ?? 'Erkend <noreply@erkend.example>',
  };
}

function sessionSecretFrom(env: NodeJS.ProcessEnv, demo: boolean): string {
  if (env.SESSION_SECRET) return env.SESSION_SECRET;
  if (demo || env.NODE_ENV === 'test') return 'demonstration-only';
  throw new Error('SESSION_SECRET is not set.');
}
