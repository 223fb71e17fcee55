import type { CausalStrength, ChecklistAnswer } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one assessor finds of one study: point by point, and how firmly it ties the change to the intervention. */
@Entity('study_judgement')
export class StudyJudgement {
  @PrimaryColumn('uuid', { name: 'assessment_id' })
  assessmentId: string;

  /** Place of the study among the effect studies of the dossier, from 1. */
  @PrimaryColumn('smallint', { name: 'study_number' })
  studyNumber: number;

  @Column('text', { name: 'checklist_version' })
  checklistVersion: string;

  @Column('jsonb')
  answers: Record<string, ChecklistAnswer>;

  @Column('text', { nullable: true })
  strength: CausalStrength | null;

  @Column('text')
  justification: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
