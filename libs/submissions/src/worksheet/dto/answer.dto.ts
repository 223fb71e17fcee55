import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { AnswerValue } from '#domain';
import { answerRows, answerValue } from './answer-value.dto.js';

@ApiExtraModels(...answerRows)
export class AnswerDto {
  @ApiProperty({ ...answerValue, description: 'An empty text clears it.' })
  @IsDefined()
  value: AnswerValue;

  @ApiProperty({ description: 'The version this answer was based on; 0 for a new one.' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  version: number;

  @ApiPropertyOptional({
    type: 'array',
    items: answerValue,
    maxItems: 2,
    description: 'Texts the writer saw and did not take; they are kept among the earlier versions.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  setAside?: AnswerValue[];
}

export class AnswerKeptDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}

/** The answer somebody else wrote in between; version 0 when there is none. */
export class AnswerConflictDto {
  @ApiProperty(answerValue)
  value: AnswerValue;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, nullable: true, description: 'Name.' })
  updatedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', required: false })
  updatedAt?: Date;
}
