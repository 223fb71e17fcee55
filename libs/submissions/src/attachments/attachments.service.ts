import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayWriteAnswers, type Actor } from '#domain';
import {
  Clock,
  HistoryWriter,
  invalidInput,
  notFound,
  ProblemError,
  Transactions,
  uuidv7,
  versionConflict,
  type CreatedDto,
} from '#platform';
import { Viewer } from '../facts/viewer.js';
import { Attachment, type AttachmentKind } from './attachment.entity.js';
import type { AttachmentDto } from './dto/attachment.dto.js';
import { contentTypeOf, MOST_BYTES, safeFilename } from './file-check.js';

export interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

const MOST_FILES = 40;

const columns = `attachment.id, kind, filename, content_type AS "contentType", size, uploaded_at AS "uploadedAt",
  person.name AS "uploadedBy"`;

const draftQuery = `
SELECT ${columns}, attachment.version FROM attachment JOIN person ON person.id = uploaded_by
WHERE submission_id = $1 AND removed_at IS NULL ORDER BY attachment.id LIMIT ${MOST_FILES}`;

const handedInQuery = (revision: string): string => `
SELECT ${columns} FROM revision_attachment
JOIN attachment ON attachment.id = attachment_id JOIN person ON person.id = uploaded_by
WHERE revision_id = ${revision} ORDER BY attachment.id LIMIT ${MOST_FILES}`;

const lastRevision = '(SELECT id FROM revision WHERE submission_id = $1 ORDER BY number DESC LIMIT 1)';

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

  /** The files as they are now for who reads what is being written; for others those of the last revision. */
  async list(actor: Actor, submissionId: string): Promise<AttachmentDto[]> {
    const { readsDraft } = await this.viewer.of(actor, submissionId, 'attachments');
    const query = readsDraft ? draftQuery : handedInQuery(lastRevision);
    return this.dataSource.query<AttachmentDto[]>(query, [submissionId]);
  }

  /** The files that were handed in with a revision. Whoever asks has seen to it that it may be read. */
  ofRevision(revisionId: string): Promise<AttachmentDto[]> {
    return this.dataSource.query<AttachmentDto[]>(handedInQuery('$1'), [revisionId]);
  }

  async add(
    actor: Actor,
    submissionId: string,
    kind: AttachmentKind,
    file: ReceivedFile | undefined,
  ): Promise<CreatedDto> {
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

  /**
   * Takes a file out of the description; revisions it was handed in with keep it. 404 for a file the dossier never
   * had, 409 when it was taken out since.
   */
  remove(actor: Actor, submissionId: string, attachmentId: string, version: number): Promise<void> {
    return this.transactions.run(async (em) => {
      await this.writable(em, actor, submissionId);
      const found = await em.findOneBy(Attachment, { id: attachmentId, submissionId });
      if (!found) throw notFound();
      const { removedAt } = found;
      if (found.version !== version || removedAt)
        throw versionConflict({ version: found.version, removedAt });
      await em.update(
        Attachment,
        { id: attachmentId },
        { removedAt: this.clock.now(), version: version + 1 },
      );
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
    const { readsDraft } = await this.viewer.of(actor, submissionId, 'attachments');
    const [row] = await this.dataSource.query<{ filename: string; contentType: string; bytes: Buffer }[]>(
      `SELECT filename, content_type AS "contentType", bytes FROM attachment JOIN file_content USING (sha256)
       WHERE attachment.id = $1 AND submission_id = $2 AND ($3 AND removed_at IS NULL
         OR EXISTS (SELECT 1 FROM revision_attachment kept WHERE kept.attachment_id = attachment.id))`,
      [attachmentId, submissionId, readsDraft],
    );
    if (!row) throw notFound();
    return row;
  }

  private async writable(em: EntityManager, actor: Actor, submissionId: string): Promise<void> {
    await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    const { facts } = await this.viewer.of(actor, submissionId, 'attachments', em);
    if (mayWriteAnswers(facts, actor) === 'none') throw new ProblemError(403, 'answers_closed');
  }

  /** Told to those who write; others learn of it when it is handed in. */
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
      audience: ['developer'],
      data,
    });
  }
}
