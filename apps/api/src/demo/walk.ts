import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Act, State } from '#domain';
import { Clock, uuidv7, type CurrentPersonData } from '#platform';
import { Acts, Versions, Viewer } from '#submissions';
import type { Calendar } from './calendar.js';
import type { DemoIntervention } from './content/index.js';
import type { Itinerary } from './itinerary.js';
import type { News } from './news.js';
import type { Cast } from './seed-people.js';
import type { Rounds } from './seed-rounds.js';

/** What every part of a walk needs. */
export interface Surroundings {
  readonly app: INestApplicationContext;
  readonly cast: Cast;
  readonly rounds: Rounds;
  readonly calendar: Calendar;
  readonly news: News;
}

/** One dossier on its way: does the acts in order, each by the right person on the right day. */
export class Walk {
  readonly db: DataSource;
  private readonly acts: Acts;
  private readonly clock: Clock;
  private state: State = 'draft';

  constructor(
    readonly around: Surroundings,
    readonly intervention: DemoIntervention,
    readonly itinerary: Itinerary,
    readonly number: number,
    readonly submissionId: string,
    readonly owner: CurrentPersonData,
  ) {
    this.db = around.app.get(DataSource);
    this.acts = around.app.get(Acts);
    this.clock = around.app.get(Clock);
  }

  get now(): Date {
    return this.clock.now();
  }

  /** Whether the dossier stays where it is now. */
  get arrived(): boolean {
    return this.state === this.itinerary.until;
  }

  isAt(state: State): boolean {
    return this.state === state;
  }

  by(account: string): CurrentPersonData {
    return this.around.cast.of(account);
  }

  on(day: number): void {
    this.around.calendar.on(day);
  }

  /** Does one act; a refusal stops the seeding with every reason, because the itinerary is then wrong. */
  async act(actor: CurrentPersonData, act: Act, input: object = {}): Promise<void> {
    this.around.calendar.next();
    try {
      const command = { version: await this.versionFor(actor), commandId: uuidv7() };
      await this.acts.perform(actor, this.submissionId, act, command, input);
      this.state = await this.presentState();
      await this.around.news.tell('command_id', command.commandId);
    } catch (error) {
      const reasons = JSON.stringify((error as { reasons?: unknown }).reasons ?? String(error));
      throw new Error(`${this.intervention.title}: ${act} by ${actor.name} refused: ${reasons}`, {
        cause: error,
      });
    }
  }

  private async versionFor(actor: CurrentPersonData): Promise<number> {
    const { facts } = await this.around.app.get(Viewer).of(actor, this.submissionId);
    return this.around.app.get(Versions).of(this.db.manager, facts, actor);
  }

  /** As it is: the answer to an act says no more than the actor may see. */
  private async presentState(): Promise<State> {
    const [row] = await this.db.query<{ state: State }[]>('SELECT state FROM submission WHERE id = $1', [
      this.submissionId,
    ]);
    if (!row) throw new Error(`${this.intervention.title} is gone`);
    return row.state;
  }
}
