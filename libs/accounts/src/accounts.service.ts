import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource, Like, type EntityManager } from 'typeorm';
import type { Role } from '#domain';
import { Clock, invalidInput, Reads, Transactions, uuidv7, type CurrentPersonData } from '#platform';
import type { DemoPersonDto } from './dto/session.dto.js';
import { Person, RoleGrant } from './person.entity.js';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly organisation: string | null;
  readonly demo: boolean;
}

/** Asked at every request of the workspace. */
const CURRENT_PERSON = `
  SELECT person.id AS "personId", person.name, person.email, person.title, person.locale,
    ARRAY(SELECT role FROM role_grant WHERE person_id = person.id ORDER BY role) AS roles,
    person.organisation_id AS "organisationId", organisation.name AS organisation
  FROM person LEFT JOIN organisation ON organisation.id = person.organisation_id
  WHERE person.id = $1 AND person.active`;

/** People, their organisations and roles. */
@Injectable()
export class Accounts {
  /** A hash nobody's password has, so that an unknown address costs the same time as a wrong password. */
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a person and answers the id; 400 when the address is somebody's. An organisation of that name is made when
   * there is none. What else belongs to it goes into `also`, in the same transaction.
   */
  async add(
    person: NewPerson,
    also: (em: EntityManager, id: string) => Promise<void> = async () => {},
  ): Promise<string> {
    const passwordHash = await hash(person.password);
    return this.transactions.run(async (em) => {
      if (await em.existsBy(Person, { email: person.email }))
        throw invalidInput({ path: 'email', code: 'address_taken' });
      const id = uuidv7();
      const organisationId = person.organisation ? await organisationNamed(em, person.organisation) : null;
      const createdAt = this.clock.now();
      const { email, name, title, demo } = person;
      await em.insert(Person, {
        id,
        email,
        name,
        title,
        demo,
        passwordHash,
        organisationId,
        active: true,
        locale: 'nl',
        createdAt,
      });
      await em.insert(
        RoleGrant,
        person.roles.map((role) => ({ personId: id, role, grantedAt: createdAt })),
      );
      await also(em, id);
      return id;
    });
  }

  /** The person with this address and password, or null. Takes as long for an unknown address. */
  async withPassword(email: string, password: string): Promise<CurrentPersonData | null> {
    const found = await this.dataSource
      .getRepository(Person)
      .createQueryBuilder('person')
      .addSelect('person.passwordHash')
      .where('person.email = :email AND person.active', { email })
      .getOne();
    const decoy = await (this.decoy ??= hash('a password that is never given'));
    const matches = await verify(found?.passwordHash ?? decoy, password);
    return found && matches ? this.byId(found.id) : null;
  }

  /** The person as the rules and screens need them, or null when unknown or no longer active. */
  async byId(id: string): Promise<CurrentPersonData | null> {
    const [person] = await this.reads.askByKey<CurrentPersonData>(CURRENT_PERSON, [id]);
    return person ?? null;
  }

  /** The invented people one can be in the demonstration, one per role; not the other owners it needs. */
  async demoPeople(): Promise<DemoPersonDto[]> {
    const people = await this.dataSource.getRepository(Person).find({
      where: { demo: true, active: true, email: Like('%@demo.example') },
      relations: { grants: true },
      order: { id: 'ASC' },
      take: 100,
    });
    return people.flatMap(({ name, email, title, roles }) =>
      roles[0] ? [{ role: roles[0], name, email, title }] : [],
    );
  }

  async setLocale(id: string, locale: 'nl' | 'en'): Promise<void> {
    await this.dataSource.getRepository(Person).update({ id }, { locale });
  }
}

/** The id of the organisation with this name; makes it when there is none. */
export async function organisationNamed(em: EntityManager, name: string): Promise<string> {
  const [row] = await em.query<{ id: string }[]>(
    `WITH made AS (INSERT INTO organisation (id, name) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING RETURNING id)
     SELECT id FROM made UNION ALL SELECT id FROM organisation WHERE name = $2 LIMIT 1`,
    [uuidv7(), name.trim()],
  );
  if (!row) throw new Error(`Organisation ${name} was made by somebody else at the same moment.`);
  return row.id;
}
