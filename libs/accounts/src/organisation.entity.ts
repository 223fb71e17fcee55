import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that develops or holds interventions. */
@Entity({ name: 'organisation' })
export class Organisation {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
}
