import type { Level, Outcome } from '#domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A decision that was just made known. */
export interface AnnouncedDecision {
  readonly id: string;
  readonly submissionId: string;
  readonly interventionId: string;
  readonly outcome: Outcome;
  readonly level: Level | null;
  readonly reservation: boolean;
  readonly conditions: readonly string[];
  /** The day it was made known, YYYY-MM-DD. */
  readonly on: string;
}

/** A decision that no longer stands because an objection was upheld. */
export interface OverturnedDecision {
  readonly id: string;
  readonly submissionId: string;
  readonly interventionId: string;
  readonly on: string;
}

type Observer<Event> = (em: EntityManager, event: Event) => Promise<void>;

/** Where rooms to the right subscribe to decisions; they act in the same transaction or everything is undone. */
@Injectable()
export class AnnouncedRegistry {
  private readonly announced: Observer<AnnouncedDecision>[] = [];
  private readonly overturned: Observer<OverturnedDecision>[] = [];

  onAnnounced(observer: Observer<AnnouncedDecision>): void {
    this.announced.push(observer);
  }

  onOverturned(observer: Observer<OverturnedDecision>): void {
    this.overturned.push(observer);
  }

  async runAnnounced(em: EntityManager, event: AnnouncedDecision): Promise<void> {
    for (const observer of this.announced) await observer(em, event);
  }

  async runOverturned(em: EntityManager, event: OverturnedDecision): Promise<void> {
    for (const observer of this.overturned) await observer(em, event);
  }
}
