import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's statement that their register is complete, with what else may matter. Never changed, only repeated. */
@Entity('interests_declaration')
export class InterestsDeclaration {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  remarks: string;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt: Date;
}
