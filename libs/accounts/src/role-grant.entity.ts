import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '#domain';
import { Person } from './person.entity.js';

/** A role given to a person. */
@Entity({ name: 'role_grant' })
export class RoleGrant {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' }) personId: string;
  @PrimaryColumn({ type: 'text' }) role: Role;
  @Column({ type: 'timestamptz', name: 'granted_at' }) grantedAt: Date;
  @ManyToOne(() => Person, (person) => person.grants)
  @JoinColumn({ name: 'person_id' })
  person: Relation<Person>;
}
