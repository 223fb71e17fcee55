import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { State } from '#domain';

/** A submission that has just gone from one state to another. */
export interface Move {
  readonly submissionId: string;
  readonly interventionId: string;
  readonly from: State;
  readonly to: State;
}

type MoveObserver = (em: EntityManager, move: Move) => Promise<void>;

/** Where rooms to the right hear of it; they act in the same transaction or everything is undone. */
@Injectable()
export class MovedRegistry {
  private readonly observers: MoveObserver[] = [];

  onMoved(observer: MoveObserver): void {
    this.observers.push(observer);
  }

  async run(em: EntityManager, move: Move): Promise<void> {
    for (const observer of this.observers) await observer(em, move);
  }
}
