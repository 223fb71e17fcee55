import { Clock, CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';
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

  /** Whether mail leaves at all; otherwise it is caught. */
  get leaves(): boolean {
    return this.config.smtpUrl !== null && !this.config.demo;
  }

  /** Sends one mail that is not kept. Throws when the server refuses. */
  async send(mail: Pick<Mail, 'recipient' | 'subject' | 'body'>): Promise<void> {
    const transport = this.transport();
    try {
      await transport.sendMail(this.envelope(mail));
    } finally {
      transport.close();
    }
  }

  /** Sends what is written for these events and was not sent yet. Throws when the server refuses: the job repeats. */
  async deliver(historyIds: readonly string[]): Promise<void> {
    if (!this.leaves) return;
    const waiting = await this.dataSource.manager.find(Mail, {
      where: { historyId: In([...historyIds]), sentAt: IsNull() },
    });
    const transport = this.transport();
    try {
      for (const mail of waiting) {
        await transport.sendMail(this.envelope(mail));
        // Noted one by one: a failure later in the list must not send the earlier ones again.
        await this.dataSource.manager.update(Mail, { id: mail.id }, { sentAt: this.clock.now() });
      }
    } finally {
      transport.close();
    }
  }

  private transport(): Transporter {
    if (this.config.smtpUrl === null) throw new Error('There is no mail server to send to.');
    return nodemailer.createTransport(this.config.smtpUrl);
  }

  private envelope({
    recipient,
    subject,
    body,
  }: Pick<Mail, 'recipient' | 'subject' | 'body'>): SendMailOptions {
    return {
      from: this.config.mailFrom,
      to: { name: '', address: recipient },
      subject,
      text: body,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}
