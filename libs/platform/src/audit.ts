import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { uuidv7 } from './uuid.js';

/** Something that was changed outside the dossiers. The log is read by auditors: it holds nothing of a dossier. */
export interface AuditEntry {
  readonly byId: string;
  readonly action: string;
  /** Kind and id of what was changed: `person 0192…`. */
  readonly object: string;
  readonly data?: object;
}

/** Adds to the log; nothing ever changes or removes a row of it. */
@Injectable()
export class AuditWriter {
  constructor(private readonly clock: Clock) {}

  async append(em: EntityManager, { byId, action, object, data = {} }: AuditEntry): Promise<void> {
    await em.query(
      'INSERT INTO audit (id, at, person_id, action, object, data) VALUES ($1, $2, $3, $4, $5, $6)',
      [uuidv7(), this.clock.now(), byId, action, object, JSON.stringify(data)],
    );
  }
}
