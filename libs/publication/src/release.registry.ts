import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Runs in the transaction that changed what the public reads of these interventions: an edition was released, a
 * recognition started, lapsed, was withdrawn or is being re-assessed.
 */
export type ReleaseObserver = (em: EntityManager, interventionIds: readonly string[]) => Promise<void>;

/** Where rooms to the right subscribe to changes of the public page, so that nothing public lags behind. */
@Injectable()
export class ReleaseRegistry {
  private readonly observers: ReleaseObserver[] = [];

  add(observer: ReleaseObserver): void {
    this.observers.push(observer);
  }

  /** Tells every observer, one after the other, inside the transaction of `em`. */
  async run(em: EntityManager, interventionIds: readonly string[]): Promise<void> {
    if (interventionIds.length === 0) return;
    for (const observer of this.observers) await observer(em, interventionIds);
  }
}
