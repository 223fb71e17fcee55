import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { State } from '#domain';
import { Clock } from './clock.js';
import { uuidv7 } from './uuid.js';

/** Who may read an event of a dossier's history. */
export type Audience = 'public' | 'developer' | 'institute' | 'committee' | 'secretary';

export interface HistoryEvent {
  readonly submissionId?: string;
  readonly interventionId?: string;
  /** What happened; an act's code or another named event. */
  readonly kind: string;
  readonly byId: string | null;
  readonly audience: readonly Audience[];
  readonly from?: State;
  readonly to?: State;
  readonly version?: number;
  readonly commandId?: string;
  /** Facts the timeline shows. Never what part of the audience may not see. */
  readonly data?: Record<string, unknown>;
}

/** Adds to the history; nothing ever changes or removes a row of it. */
@Injectable()
export class HistoryWriter {
  constructor(private readonly clock: Clock) {}

  async append(em: EntityManager, event: HistoryEvent): Promise<string> {
    const id = uuidv7();
    await em.query(
      `INSERT INTO history (id, submission_id, intervention_id, kind, by_id, at, audience, from_state, to_state,
         version, command_id, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        event.submissionId ?? null,
        event.interventionId ?? null,
        event.kind,
        event.byId,
        this.clock.now(),
        event.audience,
        event.from ?? null,
        event.to ?? null,
        event.version ?? null,
        event.commandId ?? null,
        JSON.stringify(event.data ?? {}),
      ],
    );
    return id;
  }
}
