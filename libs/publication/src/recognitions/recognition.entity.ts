import type { Level, RecognitionStatus } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recognition of an intervention, from the day it was announced. One per intervention is current. */
@Entity('recognition')
export class Recognition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'intervention_id' })
  interventionId: string;

  @Column('uuid', { name: 'submission_id' })
  submissionId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('text')
  level: Level;

  @Column('text')
  status: Exclude<RecognitionStatus, 'imported'>;

  @Column('text', { name: 'criteria_version' })
  criteriaVersion: string;

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Column('date', { name: 'from_on' })
  fromOn: string;

  /** The last day it is valid. */
  @Column('date', { name: 'until_on' })
  untilOn: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('boolean')
  current: boolean;

  /** Rises by one with every change; an act names the version it was based on. */
  @Column('integer')
  version: number;
}
