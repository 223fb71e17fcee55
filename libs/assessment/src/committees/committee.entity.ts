import type { CommitteeKind } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing group of people who judge. */
@Entity('committee')
export class Committee {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: CommitteeKind;

  @Column('text')
  name: string;
}
