import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  audienceOf,
  decide,
  relationsOf,
  shownState,
  termEndsOn,
  visibleGroups,
  type Act,
  type Actor,
  type CommandInput,
  type ShownState,
  type State,
  type SubmissionFacts,
} from '#domain';
import {
  actRefused,
  Clock,
  HistoryWriter,
  Jobs,
  notFound,
  ProblemError,
  Transactions,
  versionConflict,
} from '#platform';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { Submission } from '../submission.entity.js';
import { ActRegistry } from './act-registry.js';

/** What an act was based on, and the id under which repeating it changes nothing. */
export interface ActCommand {
  readonly version: number;
  readonly commandId: string;
}

export interface ActResult {
  readonly submissionId: string;
  /** As the actor reads it. */
  readonly state: ShownState;
  readonly version: number;
}

/**
 * The one way a submission changes state. One act is one transaction: lock, compare the version, gather the facts,
 * ask the rules, carry out, write state, history and jobs; or nothing of it.
 */
@Injectable()
export class Acts {
  constructor(
    private readonly transactions: Transactions,
    private readonly gatherer: FactsGatherer,
    private readonly registry: ActRegistry,
    private readonly history: HistoryWriter,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `act`. 404 when the dossier must stay unknown to the actor, 409 with the present state when it was changed
   * since, 422 with every reason when the rules refuse.
   */
  perform(
    actor: Actor,
    submissionId: string,
    act: Act,
    command: ActCommand,
    input: object = {},
  ): Promise<ActResult> {
    return this.transactions.run(async (em) => {
      const submission = await em.findOne(Submission, {
        where: { id: submissionId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!submission) throw notFound();
      const repeated = await resultOfRepeated(em, actor, submissionId, act, command);
      if (repeated) return repeated;
      const facts = await this.factsFor(em, actor, submission, command);
      const ruling = decide(facts, actor, { act, input: input as CommandInput });
      if (!ruling.allowed) throw actRefused(ruling.reasons);
      return this.carryOut(em, { actor, submission, facts, act, to: ruling.to, command, input });
    });
  }

  private async factsFor(
    em: EntityManager,
    actor: Actor,
    submission: Submission,
    command: ActCommand,
  ): Promise<SubmissionFacts> {
    const facts = await this.gatherer.of(em, submission.id);
    if (!facts || visibleGroups(facts, actor).size === 0) throw notFound();
    if (command.version !== submission.version) {
      const state = shownState(submission.state, relationsOf(facts, actor));
      throw versionConflict({ state, version: submission.version });
    }
    return facts;
  }

  private async carryOut(em: EntityManager, done: AllowedAct): Promise<ActResult> {
    const { actor, submission, facts, act, to, command, input } = done;
    const from = submission.state;
    const historyData: Record<string, unknown> = {};
    if (from !== to) submission.dueOn = termEndsOn(to, this.clock.today());
    await this.registry.effectOf(act)(
      { em, facts, submission, actor, clock: this.clock, to, historyData },
      input,
    );
    if (from !== to) submission.stateSince = this.clock.now();
    submission.state = to;
    submission.version += 1;
    await em.save(Submission, submission);
    const state = shownState(to, relationsOf(facts, actor));
    const result = { submissionId: submission.id, state, version: submission.version };
    const historyId = await this.history.append(em, {
      submissionId: submission.id,
      interventionId: submission.interventionId,
      kind: act,
      byId: actor.personId,
      audience: audienceOf(act),
      from,
      to,
      version: submission.version,
      commandId: command.commandId,
      data: historyData,
    });
    await em.query(
      `INSERT INTO command_log (command_id, person_id, submission_id, act, result, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [command.commandId, actor.personId, submission.id, act, JSON.stringify(result), this.clock.now()],
    );
    await this.jobs.enqueue(em, 'notify', { historyId });
    return result;
  }
}

interface AllowedAct {
  readonly actor: Actor;
  readonly submission: Submission;
  readonly facts: SubmissionFacts;
  readonly act: Act;
  readonly to: State;
  readonly command: ActCommand;
  readonly input: object;
}

/** The answer to a command that was done before; a command id used for something else is refused. */
async function resultOfRepeated(
  em: EntityManager,
  actor: Actor,
  submissionId: string,
  act: Act,
  { commandId }: ActCommand,
): Promise<ActResult | undefined> {
  const [row] = await em.query<{ submission_id: string; act: Act; result: ActResult }[]>(
    'SELECT submission_id, act, result FROM command_log WHERE person_id = $1 AND command_id = $2',
    [actor.personId, commandId],
  );
  if (!row) return undefined;
  if (row.submission_id !== submissionId || row.act !== act) throw new ProblemError(409, 'command_id_used');
  return row.result;
}
