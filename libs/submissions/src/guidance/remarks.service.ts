import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, type GuidanceRights, guidanceRights } from '#domain';
import { Clock, notFound, ProblemError, Transactions, versionConflict } from '#platform';
import { Viewer } from '../facts/viewer.js';
import type { FeedbackRoundDto, RemarkVersionDto, ReplyKeptDto } from './dto/guidance.dto.js';
import { FeedbackRound } from './feedback-round.entity.js';
import { RemarkReply } from './remark-reply.entity.js';
import { Remark } from './remark.entity.js';

/** Feedback of the adviser on a draft, and the conversation about it. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {}

  async feedbackRounds(actor: Actor, submissionId: string): Promise<FeedbackRoundDto[]> {
    await this.viewer.of(actor, submissionId, 'guidance');
    return this.dataSource.getRepository(FeedbackRound).find({
      where: { submissionId },
      select: { number: true, letter: true, givenAt: true },
      order: { number: 'DESC' },
      take: 20,
    });
  }

  /** Closes a remark, or opens it again. Only who asked may: the adviser. 409 when it was closed or opened before. */
  setResolved(
    actor: Actor,
    submissionId: string,
    remarkId: string,
    { resolved, version }: { resolved: boolean; version: number },
  ): Promise<RemarkVersionDto> {
    return this.transactions.run(async (em) => {
      const remark = await this.remark(em, actor, submissionId, remarkId, 'closes');
      if (remark.version !== version) {
        throw versionConflict({ version: remark.version, resolvedAt: remark.resolvedAt });
      }
      await em.update(
        Remark,
        { id: remarkId },
        {
          resolvedAt: resolved ? this.clock.now() : null,
          resolvedBy: resolved ? actor.personId : null,
          version: version + 1,
        },
      );
      return { version: version + 1 };
    });
  }

  /** Says something on a remark. The caller chooses the id: sending the same reply twice says it once. */
  reply(
    actor: Actor,
    submissionId: string,
    remarkId: string,
    { id, text }: Pick<RemarkReply, 'id' | 'text'>,
  ): Promise<ReplyKeptDto> {
    return this.transactions.run(async (em) => {
      await this.remark(em, actor, submissionId, remarkId, 'replies');
      const said = await em.findOneBy(RemarkReply, { id });
      if (said) {
        const same = said.remarkId === remarkId && said.byId === actor.personId && said.text === text;
        if (!same) throw new ProblemError(409, 'command_id_used');
        return { id, at: said.at };
      }
      const at = this.clock.now();
      await em.insert(RemarkReply, { id, remarkId, text, byId: actor.personId, at });
      return { id, at };
    });
  }

  /** The remark, locked, for somebody who may do this with it. */
  private async remark(
    em: EntityManager,
    actor: Actor,
    submissionId: string,
    remarkId: string,
    right: keyof GuidanceRights,
  ): Promise<Remark> {
    const { facts } = await this.viewer.of(actor, submissionId, 'guidance', em);
    if (!guidanceRights(facts, actor)[right]) throw new ProblemError(403, 'not_permitted');
    const remark = await em.findOne(Remark, {
      where: { id: remarkId, submissionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!remark) throw notFound();
    return remark;
  }
}
