import { AccountsModule } from '#accounts';
import { SubmissionsModule } from '#submissions';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PasswordMail } from './accounts/password-mail.js';
import { Mail } from './mails/mail.entity.js';
import { MailsController } from './mails/mails.controller.js';
import { MailsQueries } from './mails/mails.queries.js';
import { Post } from './mails/post.js';
import { NotifyService } from './telling/notify.service.js';

/** What is told to whom. */
@Module({
  imports: [TypeOrmModule.forFeature([Mail]), AccountsModule, SubmissionsModule],
  controllers: [MailsController],
  providers: [MailsQueries, NotifyService, PasswordMail, Post],
  exports: [NotifyService],
})
export class NotificationsModule {}
