import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by which one person sets a password once. Only the hash is kept: who reads the table cannot use it. */
@Entity({ name: 'password_link' })
export class PasswordLink {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash' }) tokenHash: Buffer;
  @Column({ type: 'uuid', name: 'person_id' }) personId: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}
