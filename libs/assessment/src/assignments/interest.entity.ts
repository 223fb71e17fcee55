import type { Interest as Declared } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A declaration of interests. Never changed; a conflict once declared holds for the dossier for good. */
@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  interest: Declared;

  @Column('text')
  note: string;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;
}
