import { Clock, CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import nodemailer from 'nodemailer';
import { DataSource, In, IsNull } from 'typeorm';
import { Mail } from './mail.entity.js';

/** Brings written mails to the mail server; without one they stay caught and are read in the workspace. */
@Injectable()
export class Post {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends what is written for these events and was not sent yet. Throws when the server refuses: the job repeats. */
  async deliver(historyIds: readonly string[]): Promise<void> {
    if (this.config.smtpUrl === null || this.config.demo) return;
    const waiting = await this.dataSource.manager.find(Mail, {
      where: { historyId: In([...historyIds]), sentAt: IsNull() },
    });
    const transport = nodemailer.createTransport(this.config.smtpUrl);
    try {
      for (const { id, recipient, subject, body } of waiting) {
        await transport.sendMail({
          from: this.config.mailFrom,
          to: { name: '', address: recipient },
          subject,
          text: body,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        // Noted one by one: a failure later in the list must not send the earlier ones again.
        await this.dataSource.manager.update(Mail, { id }, { sentAt: this.clock.now() });
      }
    } finally {
      transport.close();
    }
  }
}
