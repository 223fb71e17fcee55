import { criteriaFor, relationsOf, type SubmissionFacts } from '#domain';
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
import { Assessment } from './assessment.entity.js';
import { currentAssessmentId } from './current-assessment.js';
import type { JudgeDto } from './dto/judge.dto.js';
import type { JudgedDto } from './dto/assessment.dto.js';
import { Judgement } from './judgement.entity.js';

/** Saves judgements while they are being written. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves one judgement of one's own assessment.
   * 404 for who does not assess the dossier; 409 when another tab saved in between; 422 when it is closed.
   */
  judge(
    actor: CurrentPersonData,
    submissionId: string,
    criterionId: string,
    input: JudgeDto,
  ): Promise<JudgedDto> {
    return this.transactions.run(async (em) => {
      const criteriaVersion = await holdSubmission(em, submissionId);
      const facts = await this.facts.of(em, submissionId);
      if (!facts) throw notFound();
      refuseUnlessOpen(facts, actor, criteriaVersion, criterionId);
      const id = await currentAssessmentId(em, submissionId, actor.personId);
      await this.raiseVersion(em, id, criterionId, input.version);
      const judged = {
        verdict: input.verdict,
        justification: input.justification,
        updatedAt: this.clock.now(),
      };
      await em.upsert(
        Judgement,
        { assessmentId: id, criterionId, ...judged, confidential: input.confidential ?? '' },
        ['assessmentId', 'criterionId'],
      );
      return { version: input.version + 1, updatedAt: judged.updatedAt };
    });
  }

  private async raiseVersion(
    em: EntityManager,
    id: string,
    criterionId: string,
    version: number,
  ): Promise<void> {
    const { affected } = await em.update(Assessment, { id, version }, { version: version + 1 });
    if (affected === 1) return;
    const current = await em.findOneByOrFail(Assessment, { id });
    const judgement = await em.findOneBy(Judgement, { assessmentId: id, criterionId });
    throw versionConflict({ version: current.version, judgement });
  }
}

/** Keeps acts on the submission waiting while a judgement is saved, so that nothing is added after handing in. */
async function holdSubmission(em: EntityManager, submissionId: string): Promise<string> {
  const [row] = await em.query<{ criteriaVersion: string }[]>(
    `SELECT criteria_version AS "criteriaVersion" FROM submission WHERE id = $1 FOR SHARE`,
    [submissionId],
  );
  if (!row) throw notFound();
  return row.criteriaVersion;
}

function refuseUnlessOpen(
  facts: SubmissionFacts,
  actor: CurrentPersonData,
  criteriaVersion: string,
  criterionId: string,
): void {
  if (!relationsOf(facts, actor).has('assessor')) throw notFound();
  if (!criteriaFor(criteriaVersion, facts.requestedLevel).some(({ id }) => id === criterionId))
    throw notFound();
  if (facts.handedInIds.includes(actor.personId)) throw actRefused([{ code: 'already_handed_in' }]);
  if (facts.state !== 'assessment' && facts.state !== 'questions') {
    throw actRefused([{ code: 'wrong_state', params: { state: facts.state } }]);
  }
}
