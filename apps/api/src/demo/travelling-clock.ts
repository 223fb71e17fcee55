import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '#platform';

/**
 * A clock that every journey sets for itself: dossiers walk side by side, each on its own days. Outside a journey it
 * stands at the moment it was made for.
 */
export class TravellingClock extends Clock {
  private readonly journeys = new AsyncLocalStorage<{ moment: Date }>();

  constructor(private readonly present: Date = new Date()) {
    super();
  }

  override now(): Date {
    return new Date(this.journeys.getStore()?.moment ?? this.present);
  }

  /** Does `work` with a time of its own, that begins at `start`. */
  travel<T>(start: Date, work: () => Promise<T>): Promise<T> {
    return this.journeys.run({ moment: start }, work);
  }

  /** Moves the time of the journey this is called in. @throws Error outside a journey. */
  set(moment: Date): void {
    const journey = this.journeys.getStore();
    if (!journey) throw new Error('Only a journey can move the time');
    journey.moment = moment;
  }
}
