import { criteriaFor, refusalToJudge, relationsOf, type SubmissionFacts } from '#domain';
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
import { currentAssessmentId } from './current-assessment.js';
import type { JudgeDto } from './dto/judge.dto.js';
import type { JudgedDto, JudgementDto } from './dto/assessment.dto.js';
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
   * 404 for who does not assess the dossier; 409 with the present judgement when another window saved this same one in
   * between; 422 when the assessment is closed.
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
      const saved = {
        verdict: input.verdict,
        justification: input.justification,
        confidential: input.confidential ?? '',
        updatedAt: this.clock.now(),
      };
      const version = await saveOver(em, { assessmentId: id, criterionId }, input.version, saved);
      if (version === undefined) throw versionConflict(await presentJudgement(em, id, criterionId));
      return { version, updatedAt: saved.updatedAt };
    });
  }
}

type JudgementKey = Pick<Judgement, 'assessmentId' | 'criterionId'>;
type JudgementText = Pick<Judgement, 'verdict' | 'justification' | 'confidential' | 'updatedAt'>;

/** Saves when the judgement is still the one it was based on, 0 for none, and answers its new version. */
async function saveOver(
  em: EntityManager,
  { assessmentId, criterionId }: JudgementKey,
  version: number,
  { verdict, justification, confidential, updatedAt }: JudgementText,
): Promise<number | undefined> {
  const values = [assessmentId, criterionId, verdict, justification, confidential, updatedAt];
  if (version === 0) {
    const [begun] = await em.query<{ version: number }[]>(
      `INSERT INTO judgement (assessment_id, criterion_id, verdict, justification, confidential, updated_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT DO NOTHING RETURNING version`,
      values,
    );
    return begun?.version;
  }
  const { affected } = await em.update(
    Judgement,
    { assessmentId, criterionId, version },
    { verdict, justification, confidential, updatedAt, version: version + 1 },
  );
  return affected === 1 ? version + 1 : undefined;
}

/** What stands there now, with its version; 0 and nothing when it was never written. */
async function presentJudgement(
  em: EntityManager,
  assessmentId: string,
  criterionId: string,
): Promise<{ version: number; judgement: JudgementDto | null }> {
  const found = await em.findOneBy(Judgement, { assessmentId, criterionId });
  if (!found) return { version: 0, judgement: null };
  const { verdict, justification, confidential, version } = found;
  return { version, judgement: { verdict, justification, confidential, version } };
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
  const refusal = refusalToJudge(facts, actor.personId);
  if (refusal) throw actRefused([refusal]);
}
