import { Accounts } from '#accounts';
import { type Role } from '#domain';
import type { TestApp } from './app.js';
import { Browserless } from './client.js';

/** Somebody beside the cast, signed in. */
export interface Newcomer {
  readonly id: string;
  readonly email: string;
  readonly client: Browserless;
}

interface NewcomerOptions {
  readonly roles: readonly Role[];
  readonly organisation?: string;
  /** Gives a seat on the practice panel as well. */
  readonly seat?: boolean;
}

/** Adds a person of this name and signs in as that person. */
export async function addNewcomer(app: TestApp, name: string, options: NewcomerOptions): Promise<Newcomer> {
  const email = `${name}@demo.example`;
  const id = await app.app.get(Accounts).add({
    email,
    name: name[0]?.toUpperCase() + name.slice(1),
    title: name,
    password: 'demo',
    roles: options.roles,
    organisation: options.organisation ?? null,
    demo: true,
  });
  if (options.seat) {
    await app.db.query(
      `INSERT INTO membership (committee_id, person_id, function, from_on, until_on)
       SELECT id, $1, 'member', '2024-01-01'::date, '2032-01-01'::date FROM committee WHERE kind = 'practice_panel'`,
      [id],
    );
  }
  return { id, email, client: await Browserless.signIn(app.url, email, 'demo') };
}
