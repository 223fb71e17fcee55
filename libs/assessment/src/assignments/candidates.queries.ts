import {
  type AssignmentFunction,
  type HintedDossier,
  type InterestHint,
  interestHints,
  type PossibleJudge,
  type StudyRecord,
} from '#domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CandidateDto } from './dto/assignment.dto.js';

/** Where side positions are held on day $2, as the register has it now. */
const sidePositions = `coalesce((SELECT jsonb_agg(last.organisation) FROM
  (SELECT DISTINCT ON (position_id) * FROM side_position WHERE person_id = p.id ORDER BY position_id, number DESC) last
  WHERE NOT last.withdrawn AND last.from_on <= $2::date AND coalesce(last.until_on, 'infinity') >= $2::date), '[]')`;

const judge = `p.name, o.name AS organisation, ${sidePositions} AS "sidePositions"`;

const candidatesQuery = `
SELECT p.id AS "personId", m.function, ${judge},
  (SELECT count(*)::int FROM assignment a JOIN submission x ON x.id = a.submission_id
    WHERE a.person_id = p.id AND a.status IN ('invited', 'accepted')
      AND x.state IN ('composing', 'assessment', 'questions', 'scheduled', 'deliberation')) AS load,
  p.id = s.owner_id OR p.id = s.adviser_id IS TRUE OR EXISTS
    (SELECT 1 FROM submission_party sp WHERE sp.submission_id = s.id AND sp.person_id = p.id) AS party,
  EXISTS (SELECT 1 FROM interest n WHERE n.submission_id = s.id AND n.person_id = p.id AND n.interest = 'conflict')
    AS conflict
FROM submission s
JOIN membership m ON m.committee_id = s.committee_id AND $2::date BETWEEN m.from_on AND m.until_on
JOIN person p ON p.id = m.person_id AND p.active
LEFT JOIN organisation o ON o.id = p.organisation_id
WHERE s.id = $1 AND m.function = $3
  AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.submission_id = s.id AND a.person_id = p.id)
ORDER BY load, p.name`;

/** What of the dossier can collide with somebody, from the text as it was handed in last. */
const dossierQuery = `
SELECT array(SELECT DISTINCT o.name FROM organisation o WHERE o.id = i.organisation_id OR o.id IN
    (SELECT p.organisation_id FROM person p WHERE p.id = s.owner_id OR p.id IN
      (SELECT sp.person_id FROM submission_party sp WHERE sp.submission_id = s.id AND sp.relation = 'author'))) AS organisations,
  v.answers -> 'cover.authors' AS authors, v.answers -> 'research.delivery_studies' AS "deliveryStudies",
  v.answers -> 'research.effect_studies' AS "effectStudies",
  array(SELECT p.name FROM person p WHERE p.id = s.owner_id OR p.id IN
    (SELECT sp.person_id FROM submission_party sp WHERE sp.submission_id = s.id AND sp.relation = 'author')) AS names
FROM submission s JOIN intervention i ON i.id = s.intervention_id
LEFT JOIN LATERAL (SELECT answers FROM revision WHERE submission_id = s.id ORDER BY number DESC LIMIT 1) v ON true
WHERE s.id = $1`;

interface CandidateRow extends PossibleJudge {
  personId: string;
  function: 'member' | 'chair';
  load: number;
  party: boolean;
  conflict: boolean;
}

interface DossierRow {
  organisations: string[];
  authors: unknown;
  names: string[];
  deliveryStudies: StudyRecord[] | null;
  effectStudies: StudyRecord[] | null;
}

/** Reads who could be asked to judge, and what points at an interest of theirs. */
@Injectable()
export class CandidatesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Members who were not asked yet: without a hint first, then those with the lightest load. */
  async candidates(submissionId: string, wanted: AssignmentFunction, today: string): Promise<CandidateDto[]> {
    const seat = wanted === 'chair' ? 'chair' : 'member';
    const rows = await this.dataSource.query<CandidateRow[]>(candidatesQuery, [submissionId, today, seat]);
    const dossier = await this.dossier(submissionId);
    return rows
      .map(({ personId, name, function: held, load, party, conflict, ...row }) => ({
        personId,
        name,
        function: held,
        load,
        hints: [
          ...(party ? (['party'] as const) : []),
          ...(conflict ? (['conflict'] as const) : []),
          ...interestHints({ name, ...row }, dossier),
        ],
      }))
      .sort((a, b) => a.hints.length - b.hints.length);
  }

  /** What an invited person is told before answering: nothing that comes from the text of the dossier itself. */
  async hintsFor(submissionId: string, personId: string, today: string): Promise<InterestHint[]> {
    const [row] = await this.dataSource.query<PossibleJudge[]>(
      `SELECT ${judge} FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $1`,
      [personId, today],
    );
    const { organisations } = await this.dossier(submissionId);
    return row ? interestHints(row, { organisations, authors: '', researchers: '' }) : [];
  }

  private async dossier(submissionId: string): Promise<HintedDossier> {
    const [row] = await this.dataSource.query<DossierRow[]>(dossierQuery, [submissionId]);
    const studies = [...(row?.deliveryStudies ?? []), ...(row?.effectStudies ?? [])];
    return {
      organisations: row?.organisations ?? [],
      authors: [row?.authors ?? '', ...(row?.names ?? [])].flat().join('\n'),
      researchers: studies.map(({ authors }) => authors).join('\n'),
    };
  }
}
