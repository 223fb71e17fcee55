import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type { AnswerValue } from '#domain';
import { answerRows, answerValue } from './answer-value.dto.js';

/** A moment at which the answers are known: handed in, read by the adviser for a feedback round, or now. */
export class ComparisonPointDto {
  @ApiProperty({ description: '`revision-2`, `round-1` or `now`.' })
  key: string;

  @ApiProperty({
    enum: ['submitted', 'definitive', 'answers', 'round', 'now'],
    enumName: 'ComparisonPointKind',
  })
  kind: 'submitted' | 'definitive' | 'answers' | 'round' | 'now';

  @ApiProperty({ description: 'Of the revision or the round; 0 for now.' })
  number: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null for now.' })
  at: Date | null;
}

/** An answer that differs. */
@ApiExtraModels(...answerRows)
export class ChangedAnswerDto {
  @ApiProperty()
  questionId: string;

  @ApiProperty(answerValue)
  before: AnswerValue;

  @ApiProperty(answerValue)
  after: AnswerValue;
}

/** What changed in a description from one moment to another. */
export class ComparisonDto {
  @ApiProperty({ type: [ComparisonPointDto], description: 'Oldest first; only what the reader may see.' })
  points: readonly ComparisonPointDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Key of a moment.' })
  from: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Key of a moment.' })
  to: string | null;

  @ApiProperty({ type: [ChangedAnswerDto], description: 'In the order of the form.' })
  changes: readonly ChangedAnswerDto[];
}
