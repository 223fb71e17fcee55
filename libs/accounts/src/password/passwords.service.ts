import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { AuditWriter, Clock, invalidInput, Jobs, ProblemError, Transactions } from '#platform';
import { Accounts } from '../accounts.service.js';
import { Person } from '../person.entity.js';
import { PasswordLink } from './password-link.entity.js';

/** Why somebody gets a link; an invitation waits longer for its reader than a request of one's own. */
export const linkReasons = { invited: { hours: 7 * 24 }, forgotten: { hours: 2 } } as const;
export type LinkReason = keyof typeof linkReasons;

/** The job that mails a link. It carries an address, known or not: the answer to a stranger takes the same way. */
export const PASSWORD_LINK_JOB = 'password_link';

/** Who gets a link, and the secret in it. */
export interface IssuedLink {
  readonly person: Pick<Person, 'id' | 'name' | 'email' | 'locale'>;
  readonly token: string;
}

/** How people come by a password: by a link that was mailed, or by changing the one they have. */
@Injectable()
export class Passwords {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditWriter,
  ) {}

  /** Has a link mailed to this address when it is somebody's. Says nothing about whether it is. */
  async send(em: EntityManager, email: string, reason: LinkReason): Promise<void> {
    await this.jobs.enqueue(em, PASSWORD_LINK_JOB, { email, reason });
  }

  /** The same in a transaction of its own. */
  async request(email: string): Promise<void> {
    await this.transactions.run((em) => this.send(em, email, 'forgotten'));
  }

  /** Makes a link for the person with this address; null when nobody active has it. */
  async issue(email: string, reason: LinkReason): Promise<IssuedLink | null> {
    return this.transactions.run(async (em) => {
      const person = await em.findOne(Person, { where: { email, active: true } });
      if (!person) return null;
      const token = randomBytes(32).toString('base64url');
      const createdAt = this.clock.now();
      const expiresAt = new Date(createdAt.getTime() + linkReasons[reason].hours * 3_600_000);
      await em.insert(PasswordLink, { tokenHash: hashOf(token), personId: person.id, createdAt, expiresAt });
      return { person, token };
    });
  }

  /** Sets the password of the person the link was made for and ends their sessions; 404 for a link that is used up. */
  async setByLink(token: string, password: string): Promise<void> {
    const passwordHash = await hash(password);
    await this.transactions.run(async (em) => {
      const [link] = await em.query<{ personId: string; email: string }[]>(
        `SELECT person.id AS "personId", person.email FROM password_link link
         JOIN person ON person.id = link.person_id AND person.active
         WHERE link.token_hash = $1 AND link.expires_at > $2 FOR UPDATE OF person`,
        [hashOf(token), this.clock.now()],
      );
      if (!link) throw new ProblemError(404, 'password_link_used_up');
      await this.set(em, link.personId, passwordHash);
      await em.query('DELETE FROM sign_in_attempt WHERE key = $1', [`email:${link.email.toLowerCase()}`]);
    });
  }

  /** Changes one's own password; 400 when the present one is not right. Every session ends, also this one. */
  async change(personId: string, email: string, current: string, password: string): Promise<void> {
    if (!(await this.accounts.withPassword(email, current)))
      throw invalidInput({ path: 'current', code: 'wrong_current_password' });
    const passwordHash = await hash(password);
    await this.transactions.run((em) => this.set(em, personId, passwordHash));
  }

  private async set(em: EntityManager, personId: string, passwordHash: string): Promise<void> {
    await em.update(Person, { id: personId }, { passwordHash });
    await em.delete(PasswordLink, { personId });
    await em.query(`DELETE FROM session WHERE sess -> 'passport' ->> 'user' = $1`, [personId]);
    await this.audit.append(em, { byId: personId, action: 'set_password', object: `person ${personId}` });
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
