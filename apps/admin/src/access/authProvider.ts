import type { AuthProvider } from 'react-admin';
import { ApiError, answer, api } from '../api/client.js';
import type { Session } from '../api/types.js';
import type { Locale } from '../i18n/format.js';
import { mayOpen } from './roles.js';

let known: Promise<Session> | null = null;

/** The session as the server knows it; asked once and forgotten when it ends. */
export function currentSession(): Promise<Session> {
  known ??= answer(api.GET('/api/session')).catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** Chosen on the sign-in page by somebody whose account is not known yet. */
let chosenBefore: Locale | undefined;

/** The account that signs in next takes over this language. */
export function speakAfterSigningIn(locale: Locale): void {
  chosenBefore = locale;
}

/** Signs in and forgets who was signed in before. */
export async function signIn(email: string, password: string): Promise<void> {
  await api.POST('/api/session', { body: { email, password, locale: chosenBefore } });
  known = null;
  chosenBefore = undefined;
}

/** Keeps the language in the account: the next browser and every mail are in it. */
export async function keepLanguage(locale: Locale): Promise<Session> {
  const session = await answer(api.PATCH('/api/session', { body: { locale } }));
  known = Promise.resolve(session);
  return session;
}

/** React-admin's sign-in: a server-side session in a cookie, nothing kept in the browser. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => signIn(email, password),
  logout: async () => {
    if (known !== null) await api.DELETE('/api/session').catch(() => undefined);
    known = null;
  },
  checkAuth: async () => {
    await currentSession();
  },
  checkError: (error: unknown) => {
    if (!(error instanceof ApiError) || error.status !== 401) return Promise.resolve();
    known = null;
    return Promise.reject(error);
  },
  getIdentity: async () => {
    const { person } = await currentSession();
    return { id: person.id, fullName: person.name };
  },
  getPermissions: async () => (await currentSession()).person.roles,
  canAccess: async ({ resource, action }) => {
    const { person } = await currentSession();
    if (mayOpen(person.roles, `${resource}.${action}`)) return true;
    if (action === 'list' || action === 'show') return mayOpen(person.roles, resource);
    return false;
  },
};
