import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftContent } from './dto/decision-draft.dto.js';

/** A decision in the making, one for each advice. It stays until long after the decision: an advice has one outcome. */
@Entity('decision_draft')
export class DecisionDraft {
  @PrimaryColumn('uuid', { name: 'advice_id' })
  adviceId: string;

  @Column('integer')
  version: number;

  @Column('text')
  step: string;

  @Column('jsonb')
  content: DraftContent;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}
