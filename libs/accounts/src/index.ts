export { AccountsModule } from './accounts.module.js';
export { Accounts, organisationNamed, type NewPerson } from './accounts.service.js';
export { ClosedRegistry } from './closed.registry.js';
export { Organisation } from './organisation.entity.js';
export { Person, RoleGrant } from './person.entity.js';
export { useSessions } from './sessions.js';
export {
  PASSWORD_LINK_JOB,
  Passwords,
  linkReasons,
  type IssuedLink,
  type LinkReason,
} from './password/passwords.service.js';
export { PasswordLink } from './password/password-link.entity.js';
