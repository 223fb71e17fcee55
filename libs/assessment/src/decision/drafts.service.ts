import { availableActs } from '#domain';
import {
  actRefused,
  Clock,
  type CurrentPersonData,
  notFound,
  Transactions,
  versionConflict,
} from '#platform';
import { Viewer } from '#submissions';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { DecisionDraft } from './decision-draft.entity.js';
import type { DecisionDraftDto, DraftStep, SaveDraftDto } from './dto/decision-draft.dto.js';

const nothingYet: DecisionDraftDto = { version: 0, step: 'advice', content: null, savedAt: null };

/** Keeps the decision while it is being prepared, so that it can be taken up on another device. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
    private readonly clock: Clock,
  ) {}

  /** 404 for everybody but deciders, and once the decision is taken. */
  async read(actor: CurrentPersonData, submissionId: string): Promise<DecisionDraftDto> {
    await this.refuseOthers(actor, submissionId, this.dataSource.manager);
    const adviceId = await adviceOf(this.dataSource.manager, submissionId);
    const draft = await this.dataSource.manager.findOneBy(DecisionDraft, { adviceId });
    return draft ? shownOf(draft) : nothingYet;
  }

  /** 409 with the draft as it stands when another decider or window saved since; 422 for who may not decide. */
  save(actor: CurrentPersonData, submissionId: string, input: SaveDraftDto): Promise<DecisionDraftDto> {
    return this.transactions.run(async (em) => {
      await em.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
      const facts = await this.refuseOthers(actor, submissionId, em);
      const decide = availableActs(facts, actor).find(({ act }) => act === 'decide');
      if (!decide?.open) throw actRefused(decide?.reasons ?? [{ code: 'not_your_act' }]);
      const adviceId = await adviceOf(em, submissionId);
      const current = await em.findOneBy(DecisionDraft, { adviceId });
      if ((current?.version ?? 0) !== input.version) throw versionConflict(current && shownOf(current));
      const { version, step, ...content } = input;
      const next = {
        adviceId,
        version: version + 1,
        step,
        content,
        savedBy: actor.personId,
        savedAt: this.clock.now(),
      };
      await em.upsert(DecisionDraft, next, ['adviceId']);
      return { version: next.version, step, content, savedAt: next.savedAt };
    });
  }

  private async refuseOthers(actor: CurrentPersonData, submissionId: string, em: EntityManager) {
    const { facts, relations } = await this.viewer.of(actor, submissionId, 'advice', em);
    if (!relations.has('decider') || facts.state !== 'advised') throw notFound();
    return facts;
  }
}

/** The advice the decision will rest on: the last one. */
async function adviceOf(em: EntityManager, submissionId: string): Promise<string> {
  const [advice] = await em.query<{ id: string }[]>(
    'SELECT id FROM advice WHERE submission_id = $1 ORDER BY id DESC LIMIT 1',
    [submissionId],
  );
  if (!advice) throw notFound();
  return advice.id;
}

const shownOf = ({ version, step, content, savedAt }: DecisionDraft): DecisionDraftDto => ({
  version,
  step: step as DraftStep,
  content,
  savedAt,
});
