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
  type Ruling,
  type ShownState,
  type State,
  type SubmissionFacts,
} from '#domain';
import { actRefused, Clock, HistoryWriter, Jobs, notFound, Transactions, versionConflict } from '#platform';
import { FactsGatherer } from '../facts/facts-gatherer.js';
import { Versions } from '../facts/versions.js';
import { Submission } from '../submission.entity.js';
import { ActRegistry } from './act-registry.js';
import { logCommand, resultOfRepeated } from './command-log.js';
import { MovedRegistry } from './moved.registry.js';

/** What an act was based on, and the id under which repeating it changes nothing. */
export interface ActCommand {
  readonly version: number;
  readonly commandId: string;
}

export interface ActResult {
  readonly submissionId: string;
  /** As the actor reads it. */
  readonly state: ShownState;
  /** As the actor reads it. */
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
    private readonly versions: Versions,
    private readonly registry: ActRegistry,
    private readonly moved: MovedRegistry,
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
      const logged = { personId: actor.personId, commandId: command.commandId, submissionId, act };
      const repeated = await resultOfRepeated<ActResult>(em, logged);
      if (repeated) return repeated;
      const facts = await this.factsFor(em, actor, submissionId);
      const ruling = decide(facts, actor, { act, input: input as CommandInput });
      if (!isForSomebodyElse(ruling)) await this.refuseOutdated(em, facts, actor, command.version);
      if (!ruling.allowed) throw actRefused(ruling.reasons);
      return this.carryOut(em, { actor, submission, facts, act, to: ruling.to, command, input });
    });
  }

  private async factsFor(em: EntityManager, actor: Actor, submissionId: string): Promise<SubmissionFacts> {
    const facts = await this.gatherer.of(em, submissionId);
    if (!facts || visibleGroups(facts, actor).size === 0) throw notFound();
    return facts;
  }

  private async refuseOutdated(
    em: EntityManager,
    facts: SubmissionFacts,
    actor: Actor,
    version: number,
  ): Promise<void> {
    const present = await this.standing(em, facts, actor);
    if (version !== present.version) throw versionConflict(present);
  }

  private async carryOut(em: EntityManager, allowed: AllowedAct): Promise<ActResult> {
    const { actor, submission, facts, act, to, command, input } = allowed;
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
    const historyId = await this.remember(em, allowed, from, historyData);
    const { id: submissionId, interventionId } = submission;
    if (from !== to) await this.moved.run(em, { submissionId, interventionId, from, to });
    const left = (await this.gatherer.of(em, submissionId)) ?? facts;
    const result = { submissionId, ...(await this.standing(em, left, actor)) };
    const { personId } = actor;
    await logCommand(
      em,
      { personId, commandId: command.commandId, submissionId, act },
      result,
      this.clock.now(),
    );
    await this.jobs.enqueue(em, 'notify', { historyId });
    return result;
  }

  private remember(
    em: EntityManager,
    { actor, submission, act, to, command }: AllowedAct,
    from: State,
    data: Record<string, unknown>,
  ): Promise<string> {
    return this.history.append(em, {
      submissionId: submission.id,
      interventionId: submission.interventionId,
      kind: act,
      byId: actor.personId,
      audience: audienceOf(act),
      from,
      to,
      version: submission.version,
      commandId: command.commandId,
      data,
    });
  }

  /** State and version as the actor reads them: neither tells what was done out of the actor's sight. */
  private async standing(
    em: EntityManager,
    facts: SubmissionFacts,
    actor: Actor,
  ): Promise<Pick<ActResult, 'state' | 'version'>> {
    const state = shownState(facts.state, relationsOf(facts, actor));
    return { state, version: await this.versions.of(em, facts, actor) };
  }
}

/** Whoever has no part in an act is told that, whichever version they name, and not how the dossier stands. */
const isForSomebodyElse = (ruling: Ruling): boolean =>
  !ruling.allowed && ruling.reasons.some(({ code }) => code === 'not_your_act');

interface AllowedAct {
  readonly actor: Actor;
  readonly submission: Submission;
  readonly facts: SubmissionFacts;
  readonly act: Act;
  readonly to: State;
  readonly command: ActCommand;
  readonly input: object;
}
