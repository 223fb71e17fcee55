export { AccountsModule } from './accounts.module.js';
export { Accounts, organisationNamed, type NewPerson } from './accounts.service.js';
export { Organisation } from './organisation.entity.js';
export { Person, RoleGrant } from './person.entity.js';
export { useSessions } from './sessions.js';
