import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, guidanceRights, questionById, worksheetForm } from '#domain';
import { Clock, invalidInput, notFound, Transactions, versionConflict } from '#platform';
import { Viewer } from '../facts/viewer.js';
import { Submission } from '../submission.entity.js';
import { plainAnchor } from './dto/anchor.dto.js';
import type { PreparedRemarkDto, RemarkDraftKeptDto } from './dto/guidance.dto.js';
import type { RemarkDraftDto } from './dto/remark.dto.js';
import { RemarkDraft } from './remark-draft.entity.js';

/** As many as a feedback round can take along. */
export const MOST_REMARKS = 200;

/** The remarks an adviser prepares for the next feedback round. Nobody else reads them, also not by their number. */
@Injectable()
export class RemarkDraftsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, submissionId: string): Promise<PreparedRemarkDto[]> {
    await this.mayPrepare(actor, submissionId);
    return this.dataSource.getRepository(RemarkDraft).find({
      where: { submissionId, byId: actor.personId },
      select: { id: true, questionId: true, text: true, anchor: true, version: true, updatedAt: true },
      order: { id: 'ASC' },
      take: MOST_REMARKS,
    });
  }

  /** Keeps a prepared remark. 409 with the present one when it was changed elsewhere, or sent, in between. */
  keep(
    actor: Actor,
    submissionId: string,
    draftId: string,
    input: RemarkDraftDto,
  ): Promise<RemarkDraftKeptDto> {
    return this.transactions.run(async (em) => {
      const current = await this.current(em, actor, submissionId, draftId, input.version);
      if (!current) await this.checkNew(em, actor, submissionId);
      const questionId = current?.questionId ?? (await known(em, submissionId, input.questionId));
      const draft = {
        id: draftId,
        submissionId,
        byId: actor.personId,
        questionId,
        text: input.text,
        anchor: plainAnchor(input.anchor),
        version: input.version + 1,
        updatedAt: this.clock.now(),
      };
      await em.save(RemarkDraft, draft);
      return { version: draft.version, updatedAt: draft.updatedAt };
    });
  }

  drop(actor: Actor, submissionId: string, draftId: string, version: number): Promise<void> {
    return this.transactions.run(async (em) => {
      await this.current(em, actor, submissionId, draftId, version);
      await em.delete(RemarkDraft, { id: draftId, submissionId, byId: actor.personId });
    });
  }

  /** The draft as it is, after the checks that hold for every change of it; undefined for a new one. */
  private async current(
    em: EntityManager,
    actor: Actor,
    submissionId: string,
    draftId: string,
    version: number,
  ): Promise<RemarkDraft | undefined> {
    // Giving the round locks the same row: a remark is either changed before it is sent, or not at all.
    await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    await this.mayPrepare(actor, submissionId, em);
    const found = await em.findOneBy(RemarkDraft, { id: draftId });
    if (found && (found.submissionId !== submissionId || found.byId !== actor.personId)) throw notFound();
    if ((found?.version ?? 0) !== version) {
      throw versionConflict(found ? { text: found.text, version: found.version } : null);
    }
    return found ?? undefined;
  }

  private async mayPrepare(actor: Actor, submissionId: string, em?: EntityManager): Promise<void> {
    const { facts } = await this.viewer.of(actor, submissionId, 'guidance', em);
    if (!guidanceRights(facts, actor).prepares) throw notFound();
  }

  private async checkNew(em: EntityManager, actor: Actor, submissionId: string): Promise<void> {
    const waiting = await em.countBy(RemarkDraft, { submissionId, byId: actor.personId });
    if (waiting >= MOST_REMARKS) throw invalidInput({ path: 'text', code: 'too_many' });
  }
}

/** The id of a question of this dossier's form; 400 for another. */
async function known(em: EntityManager, submissionId: string, questionId: string): Promise<string> {
  const { formVersion } = await em.findOneByOrFail(Submission, { id: submissionId });
  if (!questionById(worksheetForm(formVersion), questionId)) {
    throw invalidInput({ path: 'questionId', code: 'unknown_question' });
  }
  return questionId;
}
