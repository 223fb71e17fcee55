import {
  checklistAnswers,
  checklistFor,
  effectStudiesQuestion,
  presentChecklists,
  refusalToJudge,
  relationsOf,
  type StudyRecord,
} from '#domain';
import {
  actRefused,
  Clock,
  type CurrentPersonData,
  invalidInput,
  notFound,
  Transactions,
  versionConflict,
} from '#platform';
import { FactsGatherer } from '#submissions';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentAssessmentId } from '../assessments/current-assessment.js';
import type { JudgeStudyDto, StudyJudgementDto } from './dto/study-judgement.dto.js';
import { StudyJudgement } from './study-judgement.entity.js';

/** Saves what an assessor finds of a study, while it is being written. */
@Injectable()
export class StudyJudgementsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactsGatherer,
    private readonly clock: Clock,
  ) {}

  /**
   * 404 for who does not assess and for a study that is not in the dossier, 409 when it was saved elsewhere since,
   * 422 when the assessment is closed, 400 for a point that is not on the checklist of this kind of study.
   */
  judge(
    actor: CurrentPersonData,
    submissionId: string,
    studyNumber: number,
    input: JudgeStudyDto,
  ): Promise<StudyJudgementDto> {
    return this.transactions.run(async (em) => {
      await em.query('SELECT 1 FROM submission WHERE id = $1 FOR SHARE', [submissionId]);
      const facts = await this.facts.of(em, submissionId);
      if (!facts || !relationsOf(facts, actor).has('assessor')) throw notFound();
      const study = await studyOf(em, submissionId, studyNumber);
      const refusal = refusalToJudge(facts, actor.personId);
      if (refusal) throw actRefused([refusal]);
      refuseUnknownPoints(study, input);
      const assessmentId = await currentAssessmentId(em, submissionId, actor.personId);
      await em.query('SELECT 1 FROM assessment WHERE id = $1 FOR UPDATE', [assessmentId]);
      const held = await em.findOneBy(StudyJudgement, { assessmentId, studyNumber });
      if ((held?.updatedAt.getTime() ?? null) !== (input.basedOn === null ? null : Date.parse(input.basedOn)))
        throw versionConflict(held && shownOf(held));
      const next = { ...keptOf(input), assessmentId, studyNumber, updatedAt: this.clock.now() };
      await em.upsert(StudyJudgement, next, ['assessmentId', 'studyNumber']);
      return shownOf(next);
    });
  }
}

/** The study in the version that is judged: the last one handed in. */
async function studyOf(em: EntityManager, submissionId: string, number: number): Promise<StudyRecord> {
  const [row] = await em.query<{ study: StudyRecord | null }[]>(
    `SELECT answers -> '${effectStudiesQuestion}' -> ($2::int - 1) AS study FROM revision
     WHERE submission_id = $1 ORDER BY number DESC LIMIT 1`,
    [submissionId, number],
  );
  if (number < 1 || !row?.study) throw notFound();
  return row.study;
}

function refuseUnknownPoints(study: StudyRecord, { answers }: JudgeStudyDto): void {
  const known = checklistFor(presentChecklists, study.design).items.map(({ id }) => id);
  const wrong = Object.entries(answers).find(
    ([id, answer]) => !known.includes(id) || !checklistAnswers.includes(answer),
  );
  if (wrong) throw invalidInput({ path: 'answers', code: 'unknown' });
}

const keptOf = ({ answers, strength, justification }: JudgeStudyDto) => ({
  checklistVersion: presentChecklists,
  answers,
  strength,
  justification,
});

const shownOf = ({ assessmentId: _, updatedAt, ...row }: StudyJudgement): StudyJudgementDto => ({
  ...row,
  updatedAt: updatedAt.toISOString(),
});
