import { relationsOf } from '#domain';
import {
  actRefused,
  Clock,
  type CurrentPersonData,
  notFound,
  Transactions,
  versionConflict,
} from '#platform';
import { FactsGatherer } from '#submissions';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type EditionContent, missingInEdition } from './content.js';
import type { EditionWrittenDto, WrittenContentDto } from './dto/edition.dto.js';
import { Edition } from './edition.entity.js';
import { sanitisedContent } from './sanitised-content.js';

/** Saves the next edition while it is being written. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves what an editor wrote; who saves last is the editor in the sense of the four eyes.
   * 404 for who is no editor of the dossier; 409 when it was saved elsewhere since; 422 when it is not being edited.
   */
  write(
    actor: CurrentPersonData,
    submissionId: string,
    written: WrittenContentDto,
    version: number,
  ): Promise<EditionWrittenDto> {
    return this.transactions.run(async (em) => {
      await holdSubmission(em, submissionId);
      const facts = await this.facts.of(em, submissionId);
      if (!facts || !relationsOf(facts, actor).has('editor')) throw notFound();
      if (facts.state !== 'editing')
        throw actRefused([{ code: 'wrong_state', params: { state: facts.state } }]);
      const edition = await em.findOneOrFail(Edition, {
        where: { submissionId, status: 'editing' },
        lock: { mode: 'pessimistic_write' },
      });
      if (edition.version !== version)
        throw versionConflict({ version: edition.version, content: withoutAnswers(edition.content) });
      const { full, imported } = edition.content;
      const content: EditionContent = { ...sanitisedContent(written), full, ...(imported && { imported }) };
      const editedAt = this.clock.now();
      const saved = { content, version: version + 1, editedBy: actor.personId, editedAt };
      await em.update(Edition, { id: edition.id }, saved);
      return { version: saved.version, editedAt, missing: missingInEdition(content) };
    });
  }
}

/** Keeps acts waiting while an edition is saved. */
async function holdSubmission(em: EntityManager, submissionId: string): Promise<void> {
  const rows = await em.query<unknown[]>('SELECT 1 FROM submission WHERE id = $1 FOR SHARE', [submissionId]);
  if (rows.length === 0) throw notFound();
}

/** The content without the answers for the full description, which no editor writes. */
export function withoutAnswers({ full: _, ...content }: EditionContent): Omit<EditionContent, 'full'> {
  return content;
}
