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

  /**
   * Sends what is written for these events and was not sent yet. Whatever fails keeps nobody else waiting; then it
   * throws, and the job repeats for those who are left.
   */
  async deliver(historyIds: readonly string[]): Promise<void> {
    if (!this.leaves) return;
    const waiting = await this.dataSource.manager.find(Mail, {
      select: { id: true },
      where: { historyId: In([...historyIds]), sentAt: IsNull() },
      order: { id: 'ASC' },
    });
    const transport = this.transport();
    const failures: unknown[] = [];
    try {
      for (const { id } of waiting)
        await this.deliverOne(transport, id).catch((error: unknown) => failures.push(error));
    } finally {
      transport.close();
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mails could not be sent`);
  }

  /** Held while it is sent and noted one by one: two workers, or a failure of another, send nothing twice. */
  private deliverOne(transport: Transporter, id: string): Promise<void> {
    return this.dataSource.transaction(async (em) => {
      const mail = await em.findOne(Mail, {
        where: { id, sentAt: IsNull() },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!mail) return;
      await transport.sendMail({ ...this.envelope(mail), messageId: this.messageIdOf(mail) });
      await em.update(Mail, { id }, { sentAt: this.clock.now() });
    });
  }

  /** The same at every try, so that a mail whose receipt got lost is known for what it is when it comes again. */
  private messageIdOf({ id }: Pick<Mail, 'id'>): string {
    return `<${id}@${new URL(this.config.baseUrl).hostname}>`;
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
      headers: { 'Auto-Submitted': 'auto-generated' }, // no answering machine answers it
    };
  }
}
