import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Act, availableActs, levels, type RecognitionAct, type SubmissionFacts } from '#domain';
import { uuidv7, type CurrentPersonData } from '#platform';
import { RecognitionActs } from '#publication';
import { Acts, FactsGatherer, Versions } from '#submissions';
import { judgeAll, startDraft } from './drafts.js';
import { inputsWith, pick, weights } from './inputs.js';
import type { Command, Told } from './messages.js';

/** Dossiers under way at the same time, all along the journey. */
const UNDER_WAY = 10;

/** A dossier to do something with. */
interface Chosen {
  readonly id: string;
  readonly interventionId: string;
  /** It is published; what can still be done is done with its recognition. */
  readonly ended: boolean;
}

/**
 * Takes any dossier of an intervention that nobody in this process has in hand, asks the rules what anybody may do with it, and does one
 * of those things: so every act of the table has its turn, and a new one joins by being in the table.
 */
export class Journeys {
  /** Interventions: an act on a dossier can change the recognition that another dossier of it gave. */
  private readonly inHand = new Set<string>();
  private readonly db: DataSource;
  private readonly inputs: ReturnType<typeof inputsWith>;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly people: readonly CurrentPersonData[],
    private readonly tell: (told: Told) => void,
  ) {
    this.db = app.get(DataSource);
    this.inputs = inputsWith(this.person('adviser').personId);
  }

  /** One thing done with one dossier. */
  async step(): Promise<void> {
    const chosen = await this.insist(() => this.choose());
    if (!chosen) return this.insist(() => this.start());
    this.inHand.add(chosen.interventionId);
    try {
      await (chosen.ended ? this.actOnRecognition(chosen.id) : this.act(chosen.id));
    } finally {
      this.inHand.delete(chosen.interventionId);
    }
  }

  /** Asks an act, until the database answers: always under the same id, so that nothing is done twice. */
  async perform(command: Command): Promise<void> {
    const actor = this.people.find(({ personId }) => personId === command.personId);
    if (!actor) throw new Error(`Nobody has the id ${command.personId}`);
    this.tell({ what: 'started', command });
    const done = await this.insist(async () => {
      try {
        await this.ask(actor, command);
        return true;
      } catch (error) {
        if ((error as { code?: string }).code !== 'act_refused') throw error;
        return false;
      }
    });
    this.tell({ what: done ? 'answered' : 'refused', command });
  }

  private ask(actor: CurrentPersonData, command: Command): Promise<unknown> {
    const { target, act, input } = command;
    return 'submission' in target
      ? this.app.get(Acts).perform(actor, target.submission, act as Act, command, input)
      : this.app
          .get(RecognitionActs)
          .perform(actor, target.recognition, act as RecognitionAct, command, input);
  }

  private person(name: string): CurrentPersonData {
    const found = this.people.find(({ email }) => email === `${name}@demo.example`);
    if (!found) throw new Error(`The cast has no ${name}`);
    return found;
  }

  /** A dossier under way, now and then one that is published; none when there are too few. */
  private async choose(): Promise<Chosen | undefined> {
    const rows = await this.db.query<Chosen[]>(
      `SELECT id, intervention_id AS "interventionId", state = 'published' AS ended FROM submission
       WHERE state NOT IN ('withdrawn', 'not_recognised') AND EXISTS (SELECT 1 FROM attachment WHERE submission_id = submission.id)`,
    );
    const free = rows.filter(({ interventionId }) => !this.inHand.has(interventionId));
    const underWay = free.filter(({ ended }) => !ended);
    const published = free.filter(({ ended }) => ended);
    if (Math.random() < 0.15 && published.length > 0) return pick(published);
    return underWay.length + this.inHand.size < UNDER_WAY ? undefined : pick(underWay);
  }

  private start(): Promise<void> {
    return startDraft(this.app, this.person('developer'), pick(levels.slice(0, 2)) ?? 'well_described');
  }

  private async act(submissionId: string): Promise<void> {
    const facts = await this.insist(() => this.app.get(FactsGatherer).of(this.db.manager, submissionId));
    if (!facts) throw new Error(`The dossier ${submissionId} is gone`);
    if (await this.insist(() => this.judge(facts))) return;
    const todo = await this.insist(() => this.todo(facts));
    if (todo) await this.perform(todo);
  }

  /** Fills in the assessments that are waited for; answers whether there was one. */
  private async judge(facts: SubmissionFacts): Promise<boolean> {
    if (facts.state !== 'assessment') return false;
    const waiting = facts.assignments.filter(
      ({ personId, function: as, status }) =>
        as === 'assessor' && status === 'accepted' && (facts.unjudgedCriteria[personId]?.length ?? 0) > 0,
    );
    for (const { personId } of waiting) await judgeAll(this.db, facts, personId);
    return waiting.length > 0;
  }

  /** One of the acts that are open to anybody, drawn by weight. */
  private async todo(facts: SubmissionFacts): Promise<Command | undefined> {
    const choices = this.people.flatMap((actor) =>
      availableActs(facts, actor).flatMap(({ act, open }) => {
        const input = open ? this.inputs[act](facts) : null;
        return input ? [{ actor, act, input, lot: Math.random() ** (1 / (weights[act] ?? 1)) }] : [];
      }),
    );
    const [first] = choices.sort((a, b) => b.lot - a.lot);
    if (!first) return undefined;
    const { actor, act, input } = first;
    const target = { submission: facts.id };
    const version = await this.app.get(Versions).of(this.db.manager, facts, actor);
    return { commandId: uuidv7(), personId: actor.personId, version, input, target, act };
  }

  /** One of the acts on the recognition that rests on a published dossier, when it still has one. */
  private async actOnRecognition(submissionId: string): Promise<void> {
    const [held] = await this.insist(() =>
      this.db.query<{ id: string; version: number; open: number | null }[]>(
        `SELECT id, version, (SELECT min(number) FROM recognition_condition
           WHERE recognition_id = r.id AND fulfilled_at IS NULL) AS open
         FROM recognition r WHERE submission_id = $1 AND current AND status <> 'withdrawn'`,
        [submissionId],
      ),
    );
    if (!held) return;
    const { id, version, open } = held;
    const way = Math.random();
    const act =
      open !== null && way < 0.7
        ? 'fulfil_condition'
        : way < 0.9
          ? 'start_reassessment'
          : 'withdraw_publication';
    const { personId } = this.person(act === 'fulfil_condition' ? 'secretary' : 'developer');
    const input =
      { fulfil_condition: { number: open }, withdraw_publication: { reason: 'Wij stoppen.' } }[
        act as string
      ] ?? {};
    await this.perform({ commandId: uuidv7(), personId, version, input, target: { recognition: id }, act });
  }

  /** Tries until the database answers; what the system itself refuses is a fault of this loop and ends it. */
  private async insist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if ((error as { status?: number }).status !== undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }
}
