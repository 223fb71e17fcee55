import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type ClosedObserver = (em: EntityManager, personId: string) => Promise<void>;

/**
 * Where rooms to the right hear that an account closes, to remove what they kept for that person alone. They act in the
 * same transaction or everything is undone.
 */
@Injectable()
export class ClosedRegistry {
  private readonly observers: ClosedObserver[] = [];

  onClosed(observer: ClosedObserver): void {
    this.observers.push(observer);
  }

  async run(em: EntityManager, personId: string): Promise<void> {
    for (const observer of this.observers) await observer(em, personId);
  }
}
