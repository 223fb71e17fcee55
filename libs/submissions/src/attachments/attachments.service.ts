import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayWriteAnswers, type Actor } from '#domain';
import { Clock, HistoryWriter, invalidInput, notFound, ProblemError, Transactions, uuidv7 } from '#platform';
import { Viewer } from '../facts/viewer.js';
import { Attachment, type AttachmentKind } from './attachment.entity.js';
import { contentTypeOf, MOST_BYTES, safeFilename } from './file-check.js';

export interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

export interface AttachmentRow {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly uploadedAt: Date;
  readonly uploadedBy: string;
}

const MOST_FILES = 40;

/** The files that belong to a description. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, submissionId: string): Promise<AttachmentRow[]> {
    await this.viewer.of(actor, submissionId, 'attachments');
    return this.dataSource.query<AttachmentRow[]>(
      `SELECT attachment.id, kind, filename, content_type AS "contentType", size, uploaded_at AS "uploadedAt",
         person.name AS "uploadedBy"
       FROM attachment JOIN person ON person.id = uploaded_by
       WHERE submission_id = $1 AND removed_at IS NULL ORDER BY attachment.id LIMIT ${MOST_FILES}`,
      [submissionId],
    );
  }

  async add(
    actor: Actor,
    submissionId: string,
    kind: AttachmentKind,
    file: ReceivedFile | undefined,
  ): Promise<{ id: string }> {
    if (!file || file.buffer.length === 0) throw invalidInput({ path: 'file', code: 'file_missing' });
    if (file.buffer.length > MOST_BYTES) throw new ProblemError(413, 'too_large');
    const contentType = await contentTypeOf(file.buffer);
    const sha256 = createHash('sha256').update(file.buffer).digest('hex');
    const filename = safeFilename(Buffer.from(file.originalname, 'latin1').toString('utf8'));
    return this.transactions.run(async (em) => {
      await this.writable(em, actor, submissionId);
      const kept = await em.countBy(Attachment, { submissionId });
      if (kept >= MOST_FILES) throw invalidInput({ path: 'file', code: 'too_many_files' });
      await em.query('INSERT INTO file_content (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        sha256,
        file.buffer,
      ]);
      const id = uuidv7();
      const size = file.buffer.length;
      const uploadedAt = this.clock.now();
      await em.insert(Attachment, {
        id,
        submissionId,
        kind,
        filename,
        contentType,
        size,
        sha256,
        uploadedAt,
        uploadedBy: actor.personId,
        removedAt: null,
      });
      await this.tell(em, actor, submissionId, 'attachment_added', { kind, filename });
      return { id };
    });
  }

  /** Takes a file out of the description. What was handed in with it stays readable in the history. */
  remove(actor: Actor, submissionId: string, attachmentId: string): Promise<void> {
    return this.transactions.run(async (em) => {
      await this.writable(em, actor, submissionId);
      const found = await em.findOneBy(Attachment, { id: attachmentId, submissionId });
      if (!found || found.removedAt) throw notFound();
      await em.update(Attachment, { id: attachmentId }, { removedAt: this.clock.now() });
      await this.tell(em, actor, submissionId, 'attachment_removed', {
        kind: found.kind,
        filename: found.filename,
      });
    });
  }

  async content(
    actor: Actor,
    submissionId: string,
    attachmentId: string,
  ): Promise<{ filename: string; contentType: string; bytes: Buffer }> {
    await this.viewer.of(actor, submissionId, 'attachments');
    const [row] = await this.dataSource.query<{ filename: string; contentType: string; bytes: Buffer }[]>(
      `SELECT filename, content_type AS "contentType", bytes FROM attachment JOIN file_content USING (sha256)
       WHERE attachment.id = $1 AND submission_id = $2 AND removed_at IS NULL`,
      [attachmentId, submissionId],
    );
    if (!row) throw notFound();
    return row;
  }

  private async writable(em: EntityManager, actor: Actor, submissionId: string): Promise<void> {
    await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    const { facts } = await this.viewer.of(actor, submissionId, 'attachments', em);
    if (mayWriteAnswers(facts, actor) === 'none') throw new ProblemError(403, 'answers_closed');
  }

  private tell(
    em: EntityManager,
    actor: Actor,
    submissionId: string,
    kind: string,
    data: Record<string, unknown>,
  ): Promise<string> {
    return this.history.append(em, {
      submissionId,
      kind,
      byId: actor.personId,
      audience: ['developer', 'institute', 'secretary'],
      data,
    });
  }
}
