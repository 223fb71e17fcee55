import { decodeCursor, encodeCursor, type PageQuery } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MailDto, MailsDto } from './dto.js';

const DEFAULT_LIMIT = 25;

/** Reads one's own mails, the newest first. */
@Injectable()
export class MailsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async mailsTo(personId: string, filter: PageQuery): Promise<MailsDto> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const [after] = filter.after ? decodeCursor(filter.after, 1) : [null];
    const rows = await this.dataSource.query<MailDto[]>(
      `SELECT id, kind, subject, body, created_at AS "createdAt", sent_at AS "sentAt" FROM mail
       WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
      [personId, after, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.id]) : null, total: null };
  }
}
