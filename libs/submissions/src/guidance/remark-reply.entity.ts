import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said on a remark afterwards, by either side; never changed. */
@Entity({ name: 'remark_reply' })
export class RemarkReply {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'remark_id' }) remarkId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'uuid', name: 'by_id' }) byId: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
