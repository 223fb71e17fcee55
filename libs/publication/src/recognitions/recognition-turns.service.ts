import { recognitionAudienceOf, type RecognitionTurn, turnRecognition } from '#domain';
import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReleaseRegistry } from '../release.registry.js';
import { type ChangedRecognition, writeChanges } from './recognition-changes.js';
import { RecognitionEvents } from './recognition-events.js';
import { type KnownRecognition, recognitionFacts } from './recognition.facts.js';

/** Lets the calendar and the steps of submissions work on recognitions, inside the transaction of what happened. */
@Injectable()
export class RecognitionTurns {
  constructor(
    private readonly events: RecognitionEvents,
    private readonly releases: ReleaseRegistry,
    private readonly clock: Clock,
  ) {}

  /** Turns the recognition that an intervention has now, when there is one and the rules let it. */
  async turnCurrent(em: EntityManager, interventionId: string, turn: RecognitionTurn): Promise<void> {
    const rows = await em.query<{ id: string }[]>(
      'SELECT id FROM recognition WHERE intervention_id = $1 AND current',
      [interventionId],
    );
    await this.turn(
      em,
      rows.map(({ id }) => id),
      turn,
    );
  }

  /** Turns each of these as far as the rules let it; answers how many. What the public reads follows at once. */
  async turn(em: EntityManager, ids: readonly string[], turn: RecognitionTurn): Promise<number> {
    if (ids.length === 0) return 0;
    await em.query('SELECT 1 FROM recognition WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
    const known = await recognitionFacts(em, ids, this.clock.today());
    const turned = [...known.values()].flatMap((facts) => turnedBy(facts, turn));
    await writeChanges(em, turned);
    await this.events.tell(
      em,
      turn,
      recognitionAudienceOf(turn),
      turned.map(({ facts: { interventionId, submissionId, level }, change }) => ({
        interventionId,
        submissionId,
        data: { status: change.status, level, validUntil: change.untilOn },
      })),
    );
    await this.releases.run(
      em,
      turned.map(({ facts }) => facts.interventionId),
    );
    return turned.length;
  }
}

function turnedBy(
  facts: KnownRecognition,
  turn: RecognitionTurn,
): (ChangedRecognition & { facts: KnownRecognition })[] {
  const ruling = turnRecognition(facts, turn);
  return ruling.allowed ? [{ id: facts.id, change: ruling.change, facts }] : [];
}
