import type { VoteChoice } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's vote. Cast once, never changed. */
@Entity('vote')
export class Vote {
  @PrimaryColumn('uuid', { name: 'ballot_id' })
  ballotId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  choice: VoteChoice;

  @Column('timestamptz', { name: 'cast_at' })
  castAt: Date;
}
