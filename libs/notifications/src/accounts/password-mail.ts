import { linkReasons, PASSWORD_LINK_JOB, Passwords, type IssuedLink, type LinkReason } from '#accounts';
import { Clock, CONFIG, type Config, Jobs, uuidv7 } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mail } from '../mails/mail.entity.js';
import { Post } from '../mails/post.js';
import { composePasswordMail } from './compose.js';

/** Mails the link by which somebody sets a password. The secret is made here, at the last moment, and kept nowhere. */
@Injectable()
export class PasswordMail implements OnModuleInit {
  constructor(
    private readonly passwords: Passwords,
    private readonly jobs: Jobs,
    private readonly post: Post,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PASSWORD_LINK_JOB, ({ email, reason }) =>
      this.send(String(email), reason as LinkReason),
    );
  }

  /** Sends nothing to an address that is nobody's. */
  async send(email: string, reason: LinkReason): Promise<void> {
    const issued = await this.passwords.issue(email, reason);
    if (!issued) return;
    const mail = this.mailOf(issued, reason);
    if (this.post.leaves) return this.post.send(mail);
    await this.dataSource.manager.insert(Mail, {
      id: uuidv7(),
      personId: issued.person.id,
      kind: 'password_link',
      createdAt: this.clock.now(),
      ...mail,
    });
  }

  private mailOf({ person, token }: IssuedLink, reason: LinkReason) {
    const composed = composePasswordMail({
      reason,
      language: person.locale,
      receiverName: person.name,
      hours: linkReasons[reason].hours,
      // Behind the #: what stands there is never sent to a server, so that no log and no scanner of mail uses it up.
      link: `${this.config.baseUrl}/admin/login#${token}`,
    });
    return { recipient: person.email, ...composed };
  }
}
