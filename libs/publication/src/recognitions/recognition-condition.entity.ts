import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A numbered condition of a recognition with reservation. */
@Entity('recognition_condition')
export class RecognitionCondition {
  @PrimaryColumn('uuid', { name: 'recognition_id' })
  recognitionId: string;

  /** From 1, as in the letter. */
  @PrimaryColumn('smallint')
  number: number;

  @Column('text')
  text: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('uuid', { name: 'fulfilled_by', nullable: true })
  fulfilledBy: string | null;

  @Column('timestamptz', { name: 'fulfilled_at', nullable: true })
  fulfilledAt: Date | null;
}
