import { Column, Entity, PrimaryColumn } from 'typeorm';

export const attachmentKinds = ['handbook', 'process_evaluation', 'material', 'research'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** A file that belongs to the description. The bytes are kept once per content, by their hash. */
@Entity({ name: 'attachment' })
export class Attachment {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'submission_id' }) submissionId: string;
  @Column({ type: 'text' }) kind: AttachmentKind;
  @Column({ type: 'text' }) filename: string;
  @Column({ type: 'text', name: 'content_type' }) contentType: string;
  @Column({ type: 'integer' }) size: number;
  @Column({ type: 'text' }) sha256: string;
  @Column({ type: 'uuid', name: 'uploaded_by' }) uploadedBy: string;
  @Column({ type: 'timestamptz', name: 'uploaded_at' }) uploadedAt: Date;
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true }) removedAt: Date | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
