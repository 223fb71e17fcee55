import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Answers, Level, Verdict } from '#domain';
import { named } from '#platform';
import { answerRows, answerValue } from '#submissions';

/** One criterion of a re-assessment, seen from the recognition that is judged anew. */
export class EarlierCriterionDto {
  @ApiProperty()
  criterionId: string;

  @ApiProperty({ description: 'It stands as it was recognised; nobody has to judge it.' })
  carriedOver: boolean;

  @ApiProperty({ type: [String], description: 'Questions it reads of which the answer changed.' })
  changedQuestions: string[];

  @ApiProperty({ type: [String], description: 'Kinds of attachments it reads of which a file changed.' })
  changedAttachments: string[];

  @ApiPropertyOptional({
    ...named.verdict,
    isArray: true,
    description:
      'Verdicts of then in the order of the scale, without names; once one’s own assessment is in.',
  })
  verdicts?: Verdict[];
}

/** The recognition that a re-assessment judges anew. */
@ApiExtraModels(...answerRows)
export class EarlierJudgementDto {
  @ApiProperty({ format: 'date' })
  recognisedOn: string;

  @ApiProperty(named.level)
  level: Level;

  @ApiProperty()
  publicExplanation: string;

  @ApiProperty({ description: 'Judged under the same form and criteria, and without reservation.' })
  judgedAlike: boolean;

  @ApiProperty({ type: [EarlierCriterionDto] })
  criteria: EarlierCriterionDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: answerValue,
    description: 'The answers that changed, as they were; null where there was none.',
  })
  answersBefore: Answers;
}
