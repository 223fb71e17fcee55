import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '#domain';
import { Organisation } from './organisation.entity.js';

/** Somebody who can sign in. */
@Entity({ name: 'person' })
export class Person {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'citext' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'password_hash', select: false }) passwordHash: string;
  @Column({ type: 'text' }) locale: 'nl' | 'en';
  @Column({ type: 'boolean' }) demo: boolean;
  @Column({ type: 'boolean' }) active: boolean;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @ManyToOne(() => Organisation, { nullable: true })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation> | null;
  @OneToMany(() => RoleGrant, (grant) => grant.person) grants: Relation<RoleGrant>[];

  get roles(): Role[] {
    return this.grants.map((grant) => grant.role);
  }
}

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
