import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Accounts } from '#accounts';
import { Committee, Membership } from '#assessment';
import type { CommitteeKind } from '#domain';
import { dayOf, uuidv7, type CurrentPersonData } from '#platform';
import { demoInterventions, demoPeople } from './content/index.js';

/** Everybody signs in with it; the accounts exist in a demonstration only. */
const PASSWORD = 'demo';

/** The people of the demonstration by account, and who owns the interventions of an organisation. */
export interface Cast {
  of(account: string): CurrentPersonData;
  ownerOf(organisation: string): CurrentPersonData;
  readonly committees: Readonly<Record<'practice_panel' | 'recognition_committee', string>>;
}

/** Organisations whose interventions belong to somebody with an account on the sign-in page. */
const ownersWithAccount: Readonly<Record<string, string>> = {
  'Stichting De Schakelkamer': 'developer',
  'Hogeschool De Merel': 'coauthor',
};

/** Adds everybody, and the two committees with their members and chair. */
export async function seedPeople(app: INestApplicationContext, now: Date): Promise<Cast> {
  const accounts = app.get(Accounts);
  const people = new Map<string, CurrentPersonData>();
  for (const { account, role, name, email, title, organisation } of demoPeople) {
    const given = { email, name, title, organisation, roles: [role], password: PASSWORD, demo: true };
    people.set(account, await added(accounts, given));
  }
  const owners = new Map<string, CurrentPersonData>();
  for (const { organisation, answers } of demoInterventions) {
    if (owners.has(organisation)) continue;
    const account = ownersWithAccount[organisation];
    const known = account && people.get(account);
    owners.set(
      organisation,
      known || (await addOwner(accounts, organisation, String(answers['cover.contact_person']))),
    );
  }
  const of = (account: string): CurrentPersonData => known(people.get(account), account);
  const chair = of('chair').personId;
  const seats = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => of(`${prefix}${index + 1}`).personId);
  const db = app.get(DataSource);
  return {
    of,
    ownerOf: (organisation) => known(owners.get(organisation), organisation),
    committees: {
      practice_panel: await addCommittee(
        db,
        'practice_panel',
        'Praktijkpanel',
        seats('panel', 3),
        chair,
        now,
      ),
      recognition_committee: await addCommittee(
        db,
        'recognition_committee',
        'Erkenningscommissie',
        seats('member', 5),
        chair,
        now,
      ),
    },
  };
}

async function added(accounts: Accounts, person: Parameters<Accounts['add']>[0]): Promise<CurrentPersonData> {
  const id = await accounts.add(person);
  return known((await accounts.byId(id)) ?? undefined, person.name);
}

/** The contact person of an organisation that has no account on the sign-in page. */
function addOwner(accounts: Accounts, organisation: string, contact: string): Promise<CurrentPersonData> {
  const [name = contact, position = ''] = contact.split(', ');
  const address = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.');
  return added(accounts, {
    email: `${address}@indieners.example`,
    name,
    title: position,
    organisation,
    roles: ['developer'],
    password: PASSWORD,
    demo: true,
  });
}

async function addCommittee(
  db: DataSource,
  kind: CommitteeKind,
  name: string,
  memberIds: readonly string[],
  chairId: string,
  now: Date,
): Promise<string> {
  const id = uuidv7();
  await db.getRepository(Committee).insert({ id, kind, name });
  await db.getRepository(Membership).insert([
    ...memberIds.flatMap((personId, index) =>
      termsFrom(now, index % 3 === 2).map((term) => ({
        committeeId: id,
        personId,
        function: 'member' as const,
        ...term,
      })),
    ),
    ...termsFrom(now, false).map((term) => ({
      committeeId: id,
      personId: chairId,
      function: 'chair' as const,
      ...term,
    })),
  ]);
  return id;
}

/** Most sit their second term; a first term that ends within months waits for its renewal. */
function termsFrom(now: Date, first: boolean): Pick<Membership, 'term' | 'fromOn' | 'untilOn'>[] {
  const year = now.getUTCFullYear();
  const ends = dayOf(new Date(now.getTime() + 75 * 86_400_000));
  if (first) return [{ term: 1, fromOn: `${year - 5}-01-01`, untilOn: ends }];
  return [
    { term: 1, fromOn: `${year - 5}-01-01`, untilOn: `${year - 2}-12-31` },
    { term: 2, fromOn: `${year - 1}-01-01`, untilOn: `${year + 2}-12-31` },
  ];
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The demonstration has no ${name}`);
  return found;
}
