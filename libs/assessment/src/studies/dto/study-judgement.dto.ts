import { ApiProperty } from '@nestjs/swagger';
import { type CausalStrength, causalStrengths, type ChecklistAnswer, checklistAnswers } from '#domain';
import { named } from '#platform';
import { IsIn, IsISO8601, IsObject, IsString, MaxLength, ValidateIf } from 'class-validator';

const answersWords = `By item of the checklist: ${checklistAnswers.join(', ')}.`;

/** What somebody finds of one study. */
export class StudyJudgementDto {
  @ApiProperty({ description: 'Place among the effect studies, from 1.' })
  studyNumber: number;

  @ApiProperty()
  checklistVersion: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: answersWords })
  answers: Record<string, ChecklistAnswer>;

  @ApiProperty({ ...named.causalStrength, nullable: true })
  strength: CausalStrength | null;

  @ApiProperty()
  justification: string;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: string;
}

export class StudyJudgementsOfDto {
  @ApiProperty()
  by: string;

  @ApiProperty({ type: [StudyJudgementDto] })
  studies: StudyJudgementDto[];
}

/** One's own, and those of others that were handed in, as far as the reader may see them. */
export class StudyJudgementsDto {
  @ApiProperty({ type: [StudyJudgementDto] })
  own: StudyJudgementDto[];

  @ApiProperty({ type: [StudyJudgementsOfDto] })
  others: StudyJudgementsOfDto[];
}

/** One study as judged so far. */
export class JudgeStudyDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: answersWords })
  @IsObject()
  answers: Record<string, ChecklistAnswer>;

  @ApiProperty({ ...named.causalStrength, nullable: true })
  @ValidateIf((dto: JudgeStudyDto) => dto.strength !== null)
  @IsIn(causalStrengths)
  strength: CausalStrength | null;

  @ApiProperty({ maxLength: 5000 })
  @IsString()
  @MaxLength(5000)
  justification: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When the judgement this is based on was saved; null for the first.',
  })
  @ValidateIf((dto: JudgeStudyDto) => dto.basedOn !== null)
  @IsISO8601()
  basedOn: string | null;
}
