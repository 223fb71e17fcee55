import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is counted: exactly the three figures the institute steers by. */
export const usageKinds = ['start_page', 'summary', 'download'] as const;
export type UsageKind = (typeof usageKinds)[number];

/** Stands for "no intervention" in the key of a count. */
export const noIntervention = '00000000-0000-0000-0000-000000000000';

/** How often something was opened on one day. Nothing about who opened it is kept anywhere. */
@Entity('usage_count')
export class UsageCount {
  @PrimaryColumn('date')
  day: string;

  @PrimaryColumn('text')
  kind: UsageKind;

  @PrimaryColumn('uuid', { name: 'intervention_id' })
  interventionId: string;

  /** A bigint; the driver hands it over as text. */
  @Column('bigint')
  count: string;
}
