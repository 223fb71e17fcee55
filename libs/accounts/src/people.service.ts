import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '#domain';
import {
  AuditWriter,
  Clock,
  CONFIG,
  notFound,
  ProblemError,
  Transactions,
  versionConflict,
  type Config,
} from '#platform';
import { Accounts, type NewPerson } from './accounts.service.js';
import { ClosedRegistry } from './closed.registry.js';
import { Passwords } from './password/passwords.service.js';
import { Person } from './person.entity.js';

type Added = Pick<NewPerson, 'email' | 'name' | 'title' | 'organisation' | 'roles'>;

/** In the demonstration everybody has this password, also who is added later: no mail leaves it. */
const DEMO_PASSWORD = 'demo';

/** Adds people, changes their roles and closes their accounts. Every change is in the log. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly closed: ClosedRegistry,
    private readonly clock: Clock,
    private readonly audit: AuditWriter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Adds a person and has a link mailed by which they set their password. Answers the id. */
  async add(byId: string, person: Added): Promise<string> {
    const password = this.config.demo ? DEMO_PASSWORD : randomBytes(32).toString('base64url');
    return this.accounts.add({ ...person, password, demo: this.config.demo }, async (em, id) => {
      await this.passwords.send(em, person.email, 'invited');
      await this.log(em, byId, 'add_person', id, { roles: person.roles });
    });
  }

  /** Replaces the roles of a person. */
  async setRoles(byId: string, personId: string, version: number, roles: readonly Role[]): Promise<void> {
    await this.transactions.run(async (em) => {
      await this.lock(em, personId, version);
      await em.query('DELETE FROM role_grant WHERE person_id = $1', [personId]);
      await em.query(
        'INSERT INTO role_grant (person_id, role, granted_at) SELECT $1, role, $3 FROM unnest($2::text[]) AS role',
        [personId, [...new Set(roles)], this.clock.now()],
      );
      await keepAnAdministrator(em);
      await this.log(em, byId, 'set_roles', personId, { roles });
    });
  }

  /**
   * Closes the account of a person, or opens it again. Who is signed in is out at the next request; what was kept for
   * that person alone is gone.
   */
  async setActive(byId: string, personId: string, version: number, active: boolean): Promise<void> {
    await this.transactions.run(async (em) => {
      await this.lock(em, personId, version);
      await em.update(Person, { id: personId }, { active });
      await keepAnAdministrator(em);
      if (!active) await this.closed.run(em, personId);
      await this.log(em, byId, active ? 'open_account' : 'close_account', personId, {});
    });
  }

  /** Holds the person for this change; 409 with the present version when somebody changed them since. */
  private async lock(em: EntityManager, personId: string, version: number): Promise<void> {
    const [known] = await em.query<{ version: number }[]>(
      'SELECT version FROM person WHERE id = $1 FOR UPDATE',
      [personId],
    );
    if (!known) throw notFound();
    if (known.version !== version) throw versionConflict({ version: known.version });
    await em.increment(Person, { id: personId }, 'version', 1);
  }

  private log(
    em: EntityManager,
    byId: string,
    action: string,
    personId: string,
    data: object,
  ): Promise<void> {
    return this.audit.append(em, { byId, action, object: `person ${personId}`, data });
  }
}

/** Without an administrator nobody could ever be let in again. The lock makes two who leave at once take turns. */
async function keepAnAdministrator(em: EntityManager): Promise<void> {
  const left = await em.query<unknown[]>(
    `SELECT 1 FROM person JOIN role_grant ON role_grant.person_id = person.id AND role = 'admin'
     WHERE person.active LIMIT 1 FOR UPDATE OF person`,
  );
  if (left.length === 0) throw new ProblemError(422, 'last_administrator');
}
