import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, type Answers, guidanceRights, type GuidanceRights, mayWriteAnswers } from '#domain';
import { Clock, notFound } from '#platform';
import { AttachmentsService, type AttachmentRow } from '../attachments/attachments.service.js';
import { Viewer } from '../facts/viewer.js';
import { remarksQuery, type RemarkRow } from '../guidance/remarks.queries.js';
import { Submission } from '../submission.entity.js';
import { Revision } from './revision.entity.js';
import { answersQuery, type AnswerRow } from './worksheet.queries.js';

export interface Worksheet {
  readonly formVersion: string;
  readonly answers: Record<string, Omit<AnswerRow, 'questionId'>>;
  readonly editable: 'all' | 'none' | string[];
  readonly remarks: RemarkRow[];
  /** What the reader may do with remarks. */
  readonly guidance: GuidanceRights;
}

/** A revision with everything that was handed in with it. */
export interface HandedInRevision extends Pick<Revision, 'number' | 'kind' | 'handedInAt' | 'answers'> {
  readonly attachments: AttachmentRow[];
}

/** Reads the answers of a worksheet and the revisions handed in. */
@Injectable()
export class WorksheetService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
    private readonly attachments: AttachmentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The present answers for those who write, and for the adviser while guiding. Everyone else reads the last
   * revision handed in: what is being written between two revisions is not theirs.
   */
  async read(actor: Actor, submissionId: string): Promise<Worksheet> {
    const view = await this.viewer.of(actor, submissionId, 'description');
    const submission = await this.dataSource.getRepository(Submission).findOneByOrFail({ id: submissionId });
    const answers = view.readsDraft
      ? await this.dataSource.query<AnswerRow[]>(answersQuery, [submissionId])
      : await this.handedInAnswers(submissionId);
    return {
      formVersion: submission.formVersion,
      answers: Object.fromEntries(answers.map(({ questionId, ...answer }) => [questionId, answer])),
      editable: mayWriteAnswers(view.facts, actor),
      remarks: view.groups.has('guidance')
        ? await this.dataSource.query<RemarkRow[]>(remarksQuery, [submissionId, actor.personId])
        : [],
      guidance: guidanceRights(view.facts, actor),
    };
  }

  /** The revisions that were handed in, without their text; newest first. */
  async revisions(
    actor: Actor,
    submissionId: string,
  ): Promise<Pick<Revision, 'number' | 'kind' | 'handedInAt'>[]> {
    await this.viewer.of(actor, submissionId, 'revisions');
    return this.dataSource.getRepository(Revision).find({
      where: { submissionId },
      select: { number: true, kind: true, handedInAt: true },
      order: { number: 'DESC' },
      take: 100,
    });
  }

  async revision(actor: Actor, submissionId: string, number: number): Promise<HandedInRevision> {
    await this.viewer.of(actor, submissionId, 'revisions');
    const found = await this.dataSource.getRepository(Revision).findOne({
      where: { submissionId, number },
      select: { id: true, number: true, kind: true, handedInAt: true, answers: true },
    });
    if (!found) throw notFound();
    const { id, ...revision } = found;
    return { ...revision, attachments: await this.attachments.ofRevision(id) };
  }

  private async handedInAnswers(submissionId: string): Promise<AnswerRow[]> {
    const last = await this.dataSource
      .getRepository(Revision)
      .findOne({ where: { submissionId }, order: { number: 'DESC' } });
    const answers: Answers = last?.answers ?? {};
    return Object.entries(answers).map(([questionId, value]) => ({
      questionId,
      value: value ?? null,
      version: last?.number ?? 0,
      updatedAt: last?.handedInAt ?? this.clock.now(),
      updatedBy: null,
    }));
  }
}
