import { parseArgs } from 'node:util';
import { Accounts, Passwords } from '#accounts';
import { roles, type Role } from '#domain';
import { CONFIG, type Config } from '#platform';
import { randomBytes } from 'node:crypto';
import { withApplication } from './context.js';
import { UsageError } from './usage.js';

function optionsOf(args: string[]) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string', multiple: true } },
  });
  const [email] = positionals;
  if (!email?.includes('@') || !values.name || !values.role)
    throw new UsageError('Give an address, a name and a role.');
  const unknown = values.role.filter((role) => !(roles as readonly string[]).includes(role));
  if (unknown.length > 0)
    throw new UsageError(`No such role: ${unknown.join(', ')}. Known: ${roles.join(', ')}.`);
  return { email, name: values.name, roles: values.role as Role[] };
}

/** Adds a person and prints the link by which they set a password: how the first administrator comes in. */
export async function personCommand(args: string[]): Promise<boolean> {
  const person = optionsOf(args);
  return withApplication(async (app) => {
    const password = randomBytes(32).toString('base64url');
    await app.get(Accounts).add({ ...person, title: '', organisation: null, password, demo: false });
    const issued = await app.get(Passwords).issue(person.email, 'invited');
    if (!issued) throw new Error('The person was not kept.');
    const { baseUrl } = app.get<Config>(CONFIG);
    console.log(`Added ${person.name}. A password is set here, once, within seven days:`);
    console.log(`${baseUrl}/admin/login#${issued.token}`);
    return true;
  });
}
