import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, type Answers, isAnswered, questionsOf, readsDraftOfRound, worksheetForm } from '#domain';
import { notFound } from '#platform';
import { Viewer, type View } from '../facts/viewer.js';
import { Submission } from '../submission.entity.js';
import type { ComparisonDto, ComparisonPointDto } from './dto/comparison.dto.js';

const pointsQuery = `
SELECT key, kind, number, at FROM (
  SELECT 'revision-' || number AS key, kind, number, handed_in_at AS at FROM revision
  WHERE submission_id = $1 AND $2
  UNION ALL
  SELECT 'round-' || number, 'round', number, given_at FROM feedback_round
  WHERE submission_id = $1 AND answers IS NOT NULL AND $3
) known ORDER BY at, key LIMIT 100`;

/** What changed in a description from one moment to another. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Without a choice: since the last feedback round for who reads along while it is written, otherwise since the
   * revision before the last. 404 for a moment the reader may not see, as for one that does not exist.
   */
  async of(
    actor: Actor,
    submissionId: string,
    chosen: { from?: string; to?: string },
  ): Promise<ComparisonDto> {
    const view = await this.viewer.of(actor, submissionId, 'description');
    const points = await this.points(view, submissionId);
    const to = chosen.to === undefined ? points.at(-1) : named(points, chosen.to);
    const from = chosen.from === undefined ? before(points, to) : named(points, chosen.from);
    if (!from || !to) return { points, from: null, to: null, changes: [] };
    const changes = await this.changes(submissionId, from.key, to.key);
    return { points, from: from.key, to: to.key, changes };
  }

  private async points(view: View, submissionId: string): Promise<ComparisonPointDto[]> {
    const known = await this.dataSource.query<ComparisonPointDto[]>(pointsQuery, [
      submissionId,
      view.groups.has('revisions'),
      view.groups.has('guidance') && readsDraftOfRound(view.relations),
    ]);
    return view.readsDraft ? [...known, { key: 'now', kind: 'now', number: 0, at: null }] : known;
  }

  private async changes(submissionId: string, from: string, to: string): Promise<ComparisonDto['changes']> {
    const { formVersion } = await this.dataSource
      .getRepository(Submission)
      .findOneByOrFail({ id: submissionId });
    const [old, now] = await Promise.all([
      this.answersAt(submissionId, from),
      this.answersAt(submissionId, to),
    ]);
    return questionsOf(worksheetForm(formVersion))
      .map(({ id }) => ({ questionId: id, before: old[id] ?? null, after: now[id] ?? null }))
      .filter(({ before: was, after }) => isAnswered(was) || isAnswered(after))
      .filter(({ before: was, after }) => !isDeepStrictEqual(was, after));
  }

  private async answersAt(submissionId: string, key: string): Promise<Answers> {
    const [kind, number] = key.split('-');
    const queries: Record<string, string> = {
      now: 'SELECT jsonb_object_agg(question_id, value) AS answers FROM answer WHERE submission_id = $1 AND $2 = 0',
      revision: 'SELECT answers FROM revision WHERE submission_id = $1 AND number = $2',
      round: 'SELECT answers FROM feedback_round WHERE submission_id = $1 AND number = $2',
    };
    const [row] = await this.dataSource.query<{ answers: Answers | null }[]>(queries[kind ?? ''] ?? '', [
      submissionId,
      Number(number ?? 0),
    ]);
    return row?.answers ?? {};
  }
}

function named(points: readonly ComparisonPointDto[], key: string): ComparisonPointDto {
  const found = points.find((point) => point.key === key);
  if (!found) throw notFound();
  return found;
}

/** The moment a reader wants to know the changes since: of what is being written the last round, else the one before. */
function before(
  points: readonly ComparisonPointDto[],
  to: ComparisonPointDto | undefined,
): ComparisonPointDto | undefined {
  if (!to) return undefined;
  const earlier = points.slice(0, points.indexOf(to));
  const sameKind = earlier.filter(({ kind }) => (to.kind === 'now' ? kind === 'round' : kind !== 'round'));
  return sameKind.at(-1) ?? earlier.at(-1);
}
