import type { INestApplication } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import passport from 'passport';
import { DataSource } from 'typeorm';
import { poolOf, type Config, type CurrentPersonData } from '#platform';
import { Accounts } from './accounts.service.js';

const TWELVE_HOURS = 12 * 3600 * 1000;

/** Puts sessions under the workspace's API; the public pages never touch them. Answers how to end its upkeep. */
export function useSessions(app: INestApplication, config: Config): () => void {
  const accounts = app.get(Accounts);
  const PgStore = connectPgSimple(session);
  const store = new PgStore({
    pool: poolOf(app.get(DataSource)),
    tableName: 'session',
    pruneSessionInterval: 900,
    disableTouch: true, // the cookie ends twelve hours after signing in; a write at every request would not stretch it
    errorLog: () => undefined,
  });
  app.use(
    '/api',
    session({
      store,
      name: 'erkend.sid',
      secret: config.sessionSecret,
      resave: false,
      saveUninitialized: false,
      cookie: {
        httpOnly: true,
        sameSite: 'lax',
        secure: config.secureCookies,
        maxAge: TWELVE_HOURS,
        path: '/',
      },
    }),
  );
  app.use('/api', signedIn(accounts));
  return () => void store.close();
}

/**
 * Reads who is signed in. One for each application: passport's own is shared by the whole process, and would ask one
 * that was closed. Rights are read anew at every request, so that a role that was taken away is gone at once.
 */
function signedIn(accounts: Accounts): RequestHandler {
  const authenticator = new passport.Passport();
  authenticator.serializeUser((person, done) => done(null, (person as CurrentPersonData).personId));
  authenticator.deserializeUser(
    (id: string, done: (error: unknown, person?: CurrentPersonData | false) => void) => {
      accounts.byId(id).then(
        (person) => done(null, person ?? false),
        (error: unknown) => done(error),
      );
    },
  );
  return authenticator.session() as RequestHandler;
}
