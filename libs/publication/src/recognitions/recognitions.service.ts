import { type Relation, validUntil } from '#domain';
import {
  type Audience,
  Clock,
  type CurrentPersonData,
  HistoryWriter,
  Jobs,
  notFound,
  ProblemError,
  Transactions,
} from '#platform';
import { StartSubmission, Viewer } from '#submissions';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Edition } from '../editions/edition.entity.js';
import { ReleaseRegistry } from '../release.registry.js';
import { copyDossier, lastDossierOf } from './copy-dossier.js';
import type { RecognitionActResultDto } from './dto/recognition.dto.js';
import { RecognitionCondition } from './recognition-condition.entity.js';
import { Recognition } from './recognition.entity.js';

/** Acts on a recognition that are no step of a submission. Each is one transaction. */
@Injectable()
export class RecognitionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly releases: ReleaseRegistry,
    private readonly history: HistoryWriter,
    private readonly jobs: Jobs,
    private readonly submissions: StartSubmission,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that a numbered condition is fulfilled; with the last one the recognition holds in full, counted from its
   * first day. Doing it twice changes nothing. 404 for a condition that does not exist, 409 when it has ended.
   */
  fulfilCondition(actor: CurrentPersonData, id: string, number: number): Promise<RecognitionActResultDto> {
    return this.transactions.run(async (em) => {
      const recognition = await this.held(em, actor, id, ['secretary']);
      if (!(await em.existsBy(RecognitionCondition, { recognitionId: id, number }))) throw notFound();
      if (recognition.status !== 'reserved') return this.unchangedWhenFulfilled(em, recognition, number);
      const { affected } = await em.update(
        RecognitionCondition,
        { recognitionId: id, number, fulfilledAt: IsNull() },
        { fulfilledBy: actor.personId, fulfilledAt: this.clock.now() },
      );
      if (affected === 0) return resultOf(recognition);
      const open = await em.countBy(RecognitionCondition, { recognitionId: id, fulfilledAt: IsNull() });
      if (open === 0) {
        recognition.status = 'valid';
        recognition.untilOn = validUntil(recognition.level, false, recognition.fromOn);
        await em.save(Recognition, recognition);
      }
      const data = { number, open, validUntil: recognition.untilOn };
      await this.note(
        em,
        recognition,
        'fulfil_condition',
        actor,
        ['developer', 'institute', 'secretary'],
        data,
      );
      await this.releases.run(em, [recognition.interventionId]);
      return resultOf(recognition);
    });
  }

  /** Takes the entry off the shelf; what stays is a public page that says so. 409 when it has ended already. */
  withdrawPublication(
    actor: CurrentPersonData,
    id: string,
    reason: string,
  ): Promise<RecognitionActResultDto> {
    return this.transactions.run(async (em) => {
      const recognition = await this.held(em, actor, id, ['owner']);
      if (recognition.status === 'withdrawn') throw new ProblemError(409, 'already_withdrawn');
      const { interventionId } = recognition;
      Object.assign(recognition, { status: 'withdrawn', endedOn: this.clock.today() });
      await em.save(Recognition, recognition);
      await em.update(
        Edition,
        { interventionId, status: 'live' },
        { status: 'tombstone', updatedAt: this.clock.now() },
      );
      const audience = ['public', 'developer', 'institute', 'secretary'] as const;
      await this.note(em, recognition, 'withdraw_publication', actor, audience, { reason });
      await this.releases.run(em, [interventionId]);
      return resultOf(recognition);
    });
  }

  /**
   * Starts a new submission from the last one; the entry stays public, labelled as being re-assessed.
   * 409 when a submission is already open or the recognition cannot be judged again.
   */
  startReassessment(actor: CurrentPersonData, id: string): Promise<RecognitionActResultDto> {
    return this.transactions.run(async (em) => {
      const recognition = await this.held(em, actor, id, ['owner', 'secretary']);
      const last = await lastDossierOf(em, recognition.submissionId);
      const open =
        !['valid', 'reserved', 'lapsed'].includes(recognition.status) || last.state !== 'published';
      if (open || last.openSubmissions > 0) throw new ProblemError(409, 'reassessment_not_possible');
      const submissionId = await this.submissions.insert(em, {
        interventionId: recognition.interventionId,
        title: last.title,
        ownerId: last.ownerId,
        requestedLevel: recognition.level,
        quickscan: last.quickscan,
        previousSubmissionId: recognition.submissionId,
      });
      await copyDossier(em, recognition.submissionId, submissionId, this.clock.now());
      Object.assign(recognition, { status: 'reassessing', endedOn: null });
      await em.save(Recognition, recognition);
      const audience = ['public', 'developer', 'institute', 'secretary'] as const;
      await this.note(em, recognition, 'start_reassessment', actor, audience, {});
      await this.releases.run(em, [recognition.interventionId]);
      return { ...resultOf(recognition), submissionId };
    });
  }

  /** The current recognition, locked; 404 unless the actor holds one of these relations to its submission. */
  private async held(
    em: EntityManager,
    actor: CurrentPersonData,
    id: string,
    needs: readonly Relation[],
  ): Promise<Recognition> {
    const recognition = await em.findOne(Recognition, {
      where: { id, current: true },
      lock: { mode: 'pessimistic_write' },
    });
    if (!recognition) throw notFound();
    const { relations } = await this.viewer.of(actor, recognition.submissionId, undefined, em);
    if (!needs.some((relation) => relations.has(relation))) throw notFound();
    return recognition;
  }

  private async unchangedWhenFulfilled(
    em: EntityManager,
    recognition: Recognition,
    number: number,
  ): Promise<RecognitionActResultDto> {
    const condition = await em.findOneByOrFail(RecognitionCondition, {
      recognitionId: recognition.id,
      number,
    });
    if (condition.fulfilledAt === null) throw new ProblemError(409, 'recognition_has_ended');
    return resultOf(recognition);
  }

  private async note(
    em: EntityManager,
    { submissionId, interventionId }: Recognition,
    kind: string,
    actor: CurrentPersonData,
    audience: readonly Audience[],
    data: Record<string, unknown>,
  ): Promise<void> {
    const event = { submissionId, interventionId, kind, byId: actor.personId, audience, data };
    const historyId = await this.history.append(em, event);
    await this.jobs.enqueue(em, 'notify', { historyId });
  }
}

const resultOf = ({ id, status, untilOn }: Recognition): RecognitionActResultDto => ({
  recognitionId: id,
  status,
  validUntil: untilOn,
});
