import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, type Answers, guidanceRights, mayWriteAnswers } from '#domain';
import { Clock, notFound } from '#platform';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { Viewer } from '../facts/viewer.js';
import type { RemarkOnAnswerDto } from '../guidance/dto/guidance.dto.js';
import { remarksQuery } from '../guidance/remarks.queries.js';
import { Submission } from '../submission.entity.js';
import type { RevisionDto, RevisionRowDto, WorksheetDto } from './dto/worksheet.dto.js';
import { Revision } from './revision.entity.js';
import { answersQuery, type AnswerRow } from './worksheet.queries.js';

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
  async read(actor: Actor, submissionId: string): Promise<WorksheetDto> {
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
        ? await this.dataSource.query<RemarkOnAnswerDto[]>(remarksQuery, [submissionId, actor.personId])
        : [],
      guidance: guidanceRights(view.facts, actor),
    };
  }

  /** The revisions that were handed in, without their text; newest first. */
  async revisions(actor: Actor, submissionId: string): Promise<RevisionRowDto[]> {
    await this.viewer.of(actor, submissionId, 'revisions');
    return this.dataSource.getRepository(Revision).find({
      where: { submissionId },
      select: { number: true, kind: true, handedInAt: true },
      order: { number: 'DESC' },
      take: 100,
    });
  }

  async revision(actor: Actor, submissionId: string, number: number): Promise<RevisionDto> {
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
