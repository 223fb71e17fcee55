import {
  type Actor,
  type CommandInput,
  decideOnRecognition,
  type RecognitionAct,
  recognitionAudienceOf,
  type RecognitionChange,
} from '#domain';
import { actRefused, Clock, HistoryWriter, Jobs, notFound, Transactions, versionConflict } from '#platform';
import {
  type ActCommand,
  type LoggedCommand,
  logCommand,
  resultOfRepeated,
  StartSubmission,
  Viewer,
} from '#submissions';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReleaseRegistry } from '../release.registry.js';
import type { RecognitionActResultDto } from './dto/recognition-acts.dto.js';
import { writeChanges } from './recognition-changes.js';
import {
  type RecognitionEffect,
  recognitionEffects,
  type RecognitionTransaction,
} from './recognition.effects.js';
import { type KnownRecognition, recognitionFacts } from './recognition.facts.js';

/**
 * The one way a person changes a recognition, as `Acts` is for a submission. One act is one transaction: lock, compare
 * the version, ask the rules, carry out, write standing, history, command and jobs; or nothing of it.
 */
@Injectable()
export class RecognitionActs {
  private readonly effects: Readonly<Record<RecognitionAct, RecognitionEffect<never>>>;

  constructor(
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly releases: ReleaseRegistry,
    private readonly history: HistoryWriter,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    submissions: StartSubmission,
  ) {
    this.effects = recognitionEffects(submissions);
  }

  /**
   * Does `act` on the recognition an intervention has now. 404 when its dossier must stay unknown to the actor, 409 with
   * the present standing when it was changed since, 422 with every reason when the rules refuse.
   */
  perform(
    actor: Actor,
    recognitionId: string,
    act: RecognitionAct,
    { version, commandId }: ActCommand,
    input: object = {},
  ): Promise<RecognitionActResultDto> {
    return this.transactions.run(async (em) => {
      const facts = await this.locked(em, recognitionId);
      const command = { personId: actor.personId, commandId, submissionId: facts.submissionId, act };
      const repeated = await resultOfRepeated<RecognitionActResultDto>(em, command);
      if (repeated) return repeated;
      const { relations } = await this.viewer.of(actor, facts.submissionId, undefined, em);
      if (version !== facts.version) throw versionConflict(standingOf(facts));
      const ruling = decideOnRecognition(facts, relations, { act, input: input as CommandInput });
      if (!ruling.allowed) throw actRefused(ruling.reasons);
      const tx = { em, facts, change: ruling.change, actor, clock: this.clock, historyData: {} };
      return this.carryOut(tx, act, command, input);
    });
  }

  private async locked(em: EntityManager, id: string): Promise<KnownRecognition> {
    await em.query('SELECT 1 FROM recognition WHERE id = $1 AND current FOR UPDATE', [id]);
    const facts = (await recognitionFacts(em, [id], this.clock.today())).get(id);
    if (!facts?.current) throw notFound();
    return facts;
  }

  private async carryOut(
    tx: RecognitionTransaction,
    act: RecognitionAct,
    command: LoggedCommand,
    input: object,
  ): Promise<RecognitionActResultDto> {
    const { em, facts, change, historyData } = tx;
    const { id, interventionId, submissionId } = facts;
    const started = await this.effects[act](tx, input as never);
    await writeChanges(em, [{ id, change }]);
    const result = { ...standingOf({ ...facts, ...change, version: facts.version + 1 }), ...started };
    const historyId = await this.history.append(em, {
      submissionId,
      interventionId,
      kind: act,
      byId: command.personId,
      audience: recognitionAudienceOf(act),
      commandId: command.commandId,
      data: historyData,
    });
    await logCommand(em, command, result, this.clock.now());
    await this.releases.run(em, [interventionId]);
    await this.jobs.enqueue(em, 'notify', { historyId });
    return result;
  }
}

/** How it stands, for the answer to an act and for who came too late. */
const standingOf = ({
  id,
  status,
  untilOn,
  version,
}: Pick<KnownRecognition, 'id' | 'version'> & RecognitionChange): RecognitionActResultDto => ({
  recognitionId: id,
  status,
  validUntil: untilOn,
  version,
});
