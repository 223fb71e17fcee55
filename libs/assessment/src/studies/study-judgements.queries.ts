import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssessmentsView } from '../assessments/assessments.queries.js';
import { assessorStayed, firstRevisionOfRun } from '../assessments/current-assessment.js';
import type { StudyJudgementDto, StudyJudgementsDto } from './dto/study-judgement.dto.js';

const studiesQuery = `
SELECT a.person_id AS "personId", p.name AS by, jsonb_agg(jsonb_build_object('studyNumber', j.study_number,
  'checklistVersion', j.checklist_version, 'answers', j.answers, 'strength', j.strength,
  'justification', j.justification, 'updatedAt', to_char(j.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY j.study_number) AS studies
FROM study_judgement j JOIN assessment a ON a.id = j.assessment_id JOIN submission s ON s.id = a.submission_id
JOIN revision v ON v.id = a.revision_id JOIN person p ON p.id = a.person_id
WHERE s.id = $1 AND v.number >= ${firstRevisionOfRun} AND (a.person_id = $2 OR a.status = 'handed_in')
  AND ${assessorStayed}
GROUP BY a.person_id, p.name ORDER BY p.name`;

interface Row {
  personId: string;
  by: string;
  studies: StudyJudgementDto[];
}

/** Reads what assessors of the present run found of the studies. */
@Injectable()
export class StudyJudgementsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The same bounds as for judgements of criteria: a draft of somebody else is never shown. */
  async studies(submissionId: string, personId: string, view: AssessmentsView): Promise<StudyJudgementsDto> {
    const rows = await this.dataSource.query<Row[]>(studiesQuery, [submissionId, personId]);
    const own = rows.find((row) => row.personId === personId);
    const others = view.others ? rows.filter((row) => row.personId !== personId) : [];
    return {
      own: view.own ? (own?.studies ?? []) : [],
      others: others.map(({ by, studies }) => ({ by, studies })),
    };
  }
}
