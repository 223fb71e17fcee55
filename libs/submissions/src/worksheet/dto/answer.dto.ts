import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { AnswerValue } from '#domain';

export class AnswerDto {
  @ApiProperty({ description: 'Text, yes/no, list or rows, as the question asks; an empty text clears it.' })
  @IsDefined()
  value: AnswerValue;

  @ApiProperty({ description: 'The version this answer was based on; 0 for a new one.' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  version: number;

  @ApiPropertyOptional({
    type: 'array',
    items: {},
    maxItems: 2,
    description: 'Texts the writer saw and did not take; they are kept among the earlier versions.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  setAside?: AnswerValue[];
}
