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
  /** The proxies whose word on who calls is believed, as addresses or ranges; empty: nobody's. */
  readonly trustedProxies: readonly string[];
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
    trustedProxies: trustedProxiesFrom(env, baseUrl),
  };
}

/**
 * This process speaks plain HTTP, so an https address means that a proxy stands in front. Without knowing it no session
 * cookie could be set, and everybody would share the proxy's address in the limit on signing in.
 */
function trustedProxiesFrom(env: NodeJS.ProcessEnv, baseUrl: string): string[] {
  const proxies = (env.TRUSTED_PROXIES ?? '').split(',').flatMap((proxy) => proxy.trim() || []);
  if (proxies.length === 0 && baseUrl.startsWith('https:'))
    throw new Error(
      'BASE_URL is https: name the proxy in front in TRUSTED_PROXIES, e.g. "loopback" or "10.0.0.0/8".',
    );
  return proxies;
}

function sessionSecretFrom(env: NodeJS.ProcessEnv, demo: boolean): string {
  if (env.SESSION_SECRET) return env.SESSION_SECRET;
  if (demo || env.NODE_ENV === 'test') return 'demonstration-only';
  throw new Error('SESSION_SECRET is not set.');
}
