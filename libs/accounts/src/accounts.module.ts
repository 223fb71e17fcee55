import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Accounts } from './accounts.service.js';
import { Organisation } from './organisation.entity.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { Person, RoleGrant } from './person.entity.js';
import { SessionController } from './session.controller.js';
import { SignInLimit } from './sign-in-limit.js';

/** People, organisations, sign-in and roles. */
@Module({
  imports: [TypeOrmModule.forFeature([Person, Organisation, RoleGrant])],
  controllers: [SessionController, PeopleController],
  providers: [Accounts, PeopleService, SignInLimit],
  exports: [Accounts],
})
export class AccountsModule {}
