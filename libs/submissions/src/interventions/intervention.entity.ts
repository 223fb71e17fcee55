import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What submissions, recognitions and editions are about. */
@Entity({ name: 'intervention' })
export class Intervention {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) subtitle: string;
  @Column({ type: 'text' }) slug: string;
  @Column({ type: 'uuid', name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column({ type: 'text', array: true }) themes: string[];
  @Column({ type: 'text' }) origin: 'own' | 'imported';
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'text', name: 'source_key', nullable: true }) sourceKey: string | null;
  @Column({ type: 'text', name: 'source_hash', nullable: true }) sourceHash: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
