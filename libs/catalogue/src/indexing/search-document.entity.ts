import type { Level, RecognitionStatus } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What the public finds an intervention by: its live edition and the standing of its recognition, in one row apart
 * from the rows that acts change. `tsv` is left out here: the database makes it and only queries read it.
 */
@Entity('search_document')
export class SearchDocument {
  @PrimaryColumn('uuid', { name: 'intervention_id' })
  interventionId: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('text')
  slug: string;

  @Column('text')
  title: string;

  @Column('text')
  goal: string;

  @Column('text')
  organisation: string;

  @Column('text', { nullable: true })
  level: Level | null;

  /** 1 to 5, 0 without a level; for sorting. */
  @Column('smallint', { name: 'level_rank' })
  levelRank: number;

  @Column('text')
  status: RecognitionStatus;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('text', { array: true })
  themes: string[];

  @Column('text', { array: true })
  settings: string[];

  @Column('text', { array: true, name: 'delivered_by' })
  deliveredBy: string[];

  /** Years. */
  @Column('smallint', { name: 'age_from', nullable: true })
  ageFrom: number | null;

  @Column('smallint', { name: 'age_to', nullable: true })
  ageTo: number | null;

  /** Whole euro. */
  @Column('integer', { name: 'cost_per_participant', nullable: true })
  costPerParticipant: number | null;

  @Column('smallint', { name: 'duration_weeks', nullable: true })
  durationWeeks: number | null;

  @Column('jsonb')
  facts: ListedFacts;

  @Column('text')
  language: string;

  @Column('timestamptz', { name: 'released_at' })
  releasedAt: Date;
}

/** The facts in words, for result cards and open data; an edition need not have the optional ones. */
export interface ListedFacts {
  readonly duration: string;
  readonly costs: string;
  readonly deliveredBy: string;
  readonly subtitle: string;
  readonly occasion?: string;
  readonly form?: string;
  readonly training?: string;
}
