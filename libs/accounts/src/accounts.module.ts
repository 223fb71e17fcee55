import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Accounts } from './accounts.service.js';
import { ClosedRegistry } from './closed.registry.js';
import { Organisation } from './organisation.entity.js';
import { PasswordLink } from './password/password-link.entity.js';
import { PasswordsController } from './password/passwords.controller.js';
import { Passwords } from './password/passwords.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { Person, RoleGrant } from './person.entity.js';
import { SessionController } from './session.controller.js';
import { SignInLimit } from './sign-in-limit.js';

/** People, organisations, sign-in and roles. */
@Module({
  imports: [TypeOrmModule.forFeature([Person, Organisation, RoleGrant, PasswordLink])],
  controllers: [SessionController, PasswordsController, PeopleController],
  providers: [Accounts, ClosedRegistry, Passwords, PeopleQueries, PeopleService, SignInLimit],
  exports: [Accounts, ClosedRegistry, Passwords, PeopleService],
})
export class AccountsModule {}
