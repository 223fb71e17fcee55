import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Act, Actor, State, SubmissionFacts } from '#domain';
import type { Clock } from '#platform';
import type { Submission } from '../submission.entity.js';

/** What an effect works with. Changes it makes to `submission` are saved with the new state. */
export interface ActTransaction {
  readonly em: EntityManager;
  readonly facts: SubmissionFacts;
  readonly submission: Submission;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly to: State;
  /** Shown in the timeline to the act's audience; put in nothing that part of them may not see. */
  readonly historyData: Record<string, unknown>;
}

/** What an act does besides changing the state. Runs inside the act's transaction; whatever it throws undoes all. */
export type ActEffect<Input> = (tx: ActTransaction, input: Input) => Promise<void>;

/** Where each room registers the acts it carries out. */
@Injectable()
export class ActRegistry {
  private readonly effects = new Map<Act, ActEffect<never>>();

  register<Input>(act: Act, effect: ActEffect<Input>): void {
    if (this.effects.has(act)) throw new Error(`The act ${act} is registered twice.`);
    this.effects.set(act, effect);
  }

  /** @throws Error for an act no room carries out: a fault in the program. */
  effectOf(act: Act): ActEffect<unknown> {
    const effect = this.effects.get(act);
    if (!effect) throw new Error(`No room carries out the act ${act}.`);
    return effect as ActEffect<unknown>;
  }
}
