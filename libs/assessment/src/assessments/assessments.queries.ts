import { assessmentsIn, criteriaFor, type SubmissionFacts, type Verdict } from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AssessmentDto, AssessmentsDto } from './dto/assessment.dto.js';
import { assessorStayed, firstRevisionOfRun } from './current-assessment.js';

const assessmentsQuery = `
SELECT a.id, a.person_id AS "personId", p.name AS by, a.status, a.handed_in_at AS "handedInAt",
  v.number AS "revisionNumber",
  coalesce(jsonb_object_agg(j.criterion_id, jsonb_build_object('verdict', j.verdict, 'justification', j.justification,
    'confidential', j.confidential, 'version', j.version)) FILTER (WHERE j.criterion_id IS NOT NULL), '{}') AS judgements
FROM assessment a JOIN submission s ON s.id = a.submission_id JOIN revision v ON v.id = a.revision_id
JOIN person p ON p.id = a.person_id LEFT JOIN judgement j ON j.assessment_id = a.id
WHERE s.id = $1 AND v.number >= ${firstRevisionOfRun} AND (a.person_id = $2 OR a.status = 'handed_in')
  AND ${assessorStayed}
GROUP BY a.id, p.name, v.number ORDER BY p.name`;

const criteriaVersionQuery = 'SELECT criteria_version AS "criteriaVersion" FROM submission WHERE id = $1';

type Row = AssessmentDto & { personId: string };

/** What of the assessments a reader may see; decided before, from the groups of fields. */
export interface AssessmentsView {
  readonly own: boolean;
  readonly others: boolean;
}

/** Reads about assessments of the present run. */
@Injectable()
export class AssessmentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One's own, and those of others that were handed in; a draft of somebody else is never shown. */
  async assessments(
    facts: SubmissionFacts,
    personId: string,
    view: AssessmentsView,
  ): Promise<AssessmentsDto> {
    const rows = await this.dataSource.query<Row[]>(assessmentsQuery, [facts.id, personId]);
    const [card] = await this.dataSource.query<{ criteriaVersion: string }[]>(criteriaVersionQuery, [
      facts.id,
    ]);
    const own = rows.find((row) => row.personId === personId);
    const others = view.others ? rows.filter((row) => row.personId !== personId) : [];
    return {
      own: view.own ? (own ? shown(own) : notBegun) : null,
      others: others.map(shown),
      criteria: card ? criteriaFor(card.criteriaVersion, facts.requestedLevel).map(({ id }) => id) : [],
      ...assessmentsIn(facts),
    };
  }

  /** Per criterion the verdicts that were handed in, in the order of the scale, without names. */
  async agreement(submissionId: string): Promise<Agreement[]> {
    const all = await this.agreementOfAll([submissionId], this.dataSource.manager);
    return all.get(submissionId) ?? [];
  }

  /** The same for many submissions at once; without those of which nothing was handed in. */
  async agreementOfAll(
    submissionIds: readonly string[],
    em: EntityManager,
  ): Promise<Map<string, Agreement[]>> {
    const rows = await em.query<(Agreement & { id: string })[]>(agreementQuery, [submissionIds]);
    const agreements = new Map<string, Agreement[]>();
    for (const { id, ...row } of rows) agreements.set(id, [...(agreements.get(id) ?? []), row]);
    return agreements;
  }
}

interface Agreement {
  criterionId: string;
  verdicts: Verdict[];
}

const agreementQuery = `
SELECT s.id, j.criterion_id AS "criterionId", jsonb_agg(j.verdict ORDER BY
  array_position(ARRAY['met', 'partly', 'not', 'not_assessable'], j.verdict)) AS verdicts
FROM assessment a JOIN submission s ON s.id = a.submission_id JOIN revision v ON v.id = a.revision_id
JOIN judgement j ON j.assessment_id = a.id
WHERE s.id = ANY ($1) AND a.status = 'handed_in' AND v.number >= ${firstRevisionOfRun} AND j.verdict IS NOT NULL
  AND ${assessorStayed}
GROUP BY s.id, j.criterion_id`;

const notBegun: AssessmentDto = {
  id: null,
  by: null,
  status: 'draft',
  handedInAt: null,
  revisionNumber: null,
  judgements: {},
};

const shown = ({ personId: _, ...row }: Row): AssessmentDto => row;
