import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { availableActs, levels, type SubmissionFacts } from '#domain';
import { uuidv7, type CurrentPersonData } from '#platform';
import { RecognitionsService } from '#publication';
import { Acts, FactsGatherer } from '#submissions';
import { judgeAll, startDraft } from './drafts.js';
import { inputsWith, pick, weights } from './inputs.js';
import type { Command, RecognitionDeed, Told } from './messages.js';

/** Dossiers under way at the same time, all along the journey. */
const UNDER_WAY = 10;

/**
 * Takes any dossier that nobody in this process has in hand, asks the rules what anybody may do with it, and does one
 * of those things: so every act of the table has its turn, and a new one joins by being in the table.
 */
export class Journeys {
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
    const [id, ended] = await this.insist(() => this.choose());
    if (id === undefined) return this.insist(() => this.start());
    this.inHand.add(id);
    try {
      await (ended ? this.insist(() => this.deed(id)) : this.act(id));
    } finally {
      this.inHand.delete(id);
    }
  }

  /** Asks an act, until the database answers: always under the same id, so that nothing is done twice. */
  async perform(command: Command): Promise<void> {
    const actor = this.people.find(({ personId }) => personId === command.personId);
    if (!actor) throw new Error(`Nobody has the id ${command.personId}`);
    this.tell({ what: 'started', command });
    const { submissionId, act, input } = command;
    const done = await this.insist(async () => {
      try {
        await this.app.get(Acts).perform(actor, submissionId, act, command, input);
        return true;
      } catch (error) {
        if ((error as { code?: string }).code !== 'act_refused') throw error;
        return false;
      }
    });
    this.tell({ what: done ? 'answered' : 'refused', command });
  }

  private person(name: string): CurrentPersonData {
    const found = this.people.find(({ email }) => email === `${name}@demo.example`);
    if (!found) throw new Error(`The cast has no ${name}`);
    return found;
  }

  /** A dossier under way, now and then one that is published; none when there are too few. */
  private async choose(): Promise<[id?: string, ended?: boolean]> {
    const rows = await this.db.query<{ id: string; ended: boolean }[]>(
      `SELECT id, state = 'published' AS ended FROM submission
       WHERE state NOT IN ('withdrawn', 'not_recognised') AND EXISTS (SELECT 1 FROM attachment WHERE submission_id = submission.id)`,
    );
    const free = rows.filter(({ id }) => !this.inHand.has(id));
    const underWay = free.filter(({ ended }) => !ended);
    const published = free.filter(({ ended }) => ended);
    const chosen = Math.random() < 0.15 && published.length > 0 ? pick(published) : undefined;
    if (chosen) return [chosen.id, true];
    return underWay.length + this.inHand.size < UNDER_WAY ? [] : [pick(underWay)?.id, false];
  }

  private start(): Promise<void> {
    return startDraft(this.app, this.person('developer'), pick(levels.slice(0, 2)) ?? 'well_described');
  }

  private async act(submissionId: string): Promise<void> {
    const facts = await this.insist(() => this.app.get(FactsGatherer).of(this.db.manager, submissionId));
    if (!facts) throw new Error(`The dossier ${submissionId} is gone`);
    if (await this.insist(() => this.judge(facts))) return;
    const todo = this.todo(facts);
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
  private todo(facts: SubmissionFacts): Command | undefined {
    const choices = this.people.flatMap((actor) =>
      availableActs(facts, actor).flatMap(({ act, open }) => {
        const input = open ? this.inputs[act](facts) : null;
        return input ? [{ actor, act, input, lot: Math.random() ** (1 / (weights[act] ?? 1)) }] : [];
      }),
    );
    const [first] = choices.sort((a, b) => b.lot - a.lot);
    if (!first) return undefined;
    const { actor, act, input } = first;
    const { version, id: submissionId } = facts;
    return { commandId: uuidv7(), submissionId, personId: actor.personId, act, version, input };
  }

  /** Something done to the recognition of a published dossier, when there is something to do. */
  private async deed(submissionId: string): Promise<void> {
    const [held] = await this.db.query<{ id: string; status: string; open: number | null }[]>(
      `SELECT id, status, (SELECT min(number) FROM recognition_condition WHERE recognition_id = r.id AND fulfilled_at IS NULL)
         AS open FROM recognition r WHERE submission_id = $1 AND current`,
      [submissionId],
    );
    if (held?.status === 'reserved' && held.open !== null) {
      const { id, open } = held;
      await this.told({ kind: 'fulfil_condition', submissionId }, (recognitions) =>
        recognitions.fulfilCondition(this.person('secretary'), id, open),
      );
    } else if (held?.status === 'valid') {
      const owner = this.person('developer');
      const kind = Math.random() < 0.2 ? 'withdraw_publication' : 'start_reassessment';
      await this.told({ kind, submissionId }, (recognitions) =>
        kind === 'start_reassessment'
          ? recognitions.startReassessment(owner, held.id)
          : recognitions.withdrawPublication(owner, held.id, 'Wij stoppen ermee.'),
      );
    }
  }

  private async told(
    deed: RecognitionDeed,
    work: (recognitions: RecognitionsService) => Promise<unknown>,
  ): Promise<void> {
    this.tell({ what: 'deed_started', deed });
    await work(this.app.get(RecognitionsService));
    this.tell({ what: 'deed_answered', deed });
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
