import { addDays, namesInText, presentRules } from '#domain';
import { Clock } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decisionCounts } from '../assessment.facts.sql.js';
import { proposalOf } from '../proposal.js';
import type { DecisionDto, LetterDraftDto, LetterPreviewDto } from './dto/decision.dto.js';
import { composeLetters, letterAsText, type Letters } from './letter.js';
import { letterMatterOf } from './letter-matter.js';

const decisionQuery = `
SELECT d.outcome, d.level, d.reservation, d.conditions, d.public_explanation AS "publicExplanation",
  d.improvement_advice AS "improvementAdvice", d.deviation_reason AS "deviationReason", p.name AS "decidedBy",
  to_char(d.announced_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "announcedOn", d.letter
FROM decision d JOIN submission s ON s.id = d.submission_id JOIN person p ON p.id = d.decided_by
WHERE d.submission_id = $1 AND ${decisionCounts} ORDER BY d.number DESC LIMIT 1`;

type Row = Required<Omit<DecisionDto, 'objectionUntil' | 'text'>>;

/** For whom a decision is shown: what each may read of it differs; others read what becomes public. */
export type DecisionReader = 'institute' | 'developer' | 'other';

/** Reads the last decision and its letter. */
@Injectable()
export class DecisionQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing was decided. */
  async decision(submissionId: string, reader: DecisionReader): Promise<DecisionDto | null> {
    const [row] = await this.dataSource.query<Row[]>(decisionQuery, [submissionId]);
    if (!row) return null;
    const { deviationReason, decidedBy, improvementAdvice, letter, ...shared } = row;
    return {
      ...shared,
      ...(reader !== 'other' && { improvementAdvice, letter, text: letterAsText(letter.nl) }),
      ...(reader === 'institute' && { deviationReason, decidedBy }),
      objectionUntil: row.announcedOn && addDays(row.announcedOn, presentRules.objectionPeriodDays),
    };
  }

  /** The letter as it would go out today, from a draft or else from the advice. Null without either. */
  async preview(submissionId: string, draft: LetterDraftDto | null): Promise<LetterPreviewDto | null> {
    const texts = draft ?? (await this.textsOfLast(submissionId));
    if (!texts) return null;
    const decision = { ...proposalOf(texts), ...textsOf(texts) };
    const matter = await letterMatterOf(this.dataSource.manager, submissionId, decision, this.clock.today());
    const letter = composeLetters(matter);
    const written = [decision.publicExplanation, decision.improvementAdvice, ...decision.conditions].join(
      '\n',
    );
    return {
      letter,
      text: letterAsText(letter.nl),
      namesFound: namesInText(written, await this.namesOfJudges(submissionId)),
    };
  }

  /**
   * The letter of the last decision and whether it went out; before the decision the one that the draft, for who may
   * read it, or else the advice would give. Null without any.
   */
  async letter(submissionId: string, withDraft: boolean): Promise<{ letter: Letters; sent: boolean } | null> {
    const [row] = await this.dataSource.query<{ letter: Letters; sent: boolean }[]>(
      `SELECT d.letter, d.announced_at IS NOT NULL AS sent FROM decision d JOIN submission s ON s.id = d.submission_id
       WHERE s.id = $1 AND s.state <> 'advised' ORDER BY d.number DESC LIMIT 1`,
      [submissionId],
    );
    if (row) return row;
    const [draft] = withDraft ? await this.draftOf(submissionId) : [];
    const preview = await this.preview(submissionId, draft?.content ?? null);
    return preview && { letter: preview.letter, sent: false };
  }

  private draftOf(submissionId: string): Promise<{ content: LetterDraftDto }[]> {
    return this.dataSource.query(
      `SELECT d.content FROM decision_draft d WHERE d.advice_id =
         (SELECT id FROM advice WHERE submission_id = $1 ORDER BY id DESC LIMIT 1)`,
      [submissionId],
    );
  }

  private async textsOfLast(submissionId: string): Promise<LetterDraftDto | undefined> {
    const columns = `outcome, level, reservation, conditions, public_explanation AS "publicExplanation",
      improvement_advice AS "improvementAdvice"`;
    const [row] = await this.dataSource.query<LetterDraftDto[]>(
      `SELECT * FROM (
         (SELECT ${columns}, 1 AS rank FROM decision WHERE submission_id = $1
            AND EXISTS (SELECT 1 FROM submission s WHERE s.id = $1 AND s.state <> 'advised') ORDER BY number DESC LIMIT 1)
         UNION ALL (SELECT ${columns}, 2 FROM advice WHERE submission_id = $1 ORDER BY id DESC LIMIT 1)
       ) last ORDER BY rank LIMIT 1`,
      [submissionId],
    );
    return row;
  }

  private async namesOfJudges(submissionId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT p.name FROM person p WHERE p.id IN
         (SELECT person_id FROM assignment WHERE submission_id = $1
          UNION SELECT person_id FROM assessment WHERE submission_id = $1)`,
      [submissionId],
    );
    return rows.map(({ name }) => name);
  }
}

const textsOf = ({ publicExplanation, improvementAdvice }: LetterDraftDto) => ({
  publicExplanation,
  improvementAdvice,
});
