import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RecognitionStatus } from '#domain';
import { named } from '#platform';
import { ActDto } from '#submissions';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class FulfilConditionDto extends ActDto {
  @ApiProperty({ minimum: 1, maximum: 100, description: 'The number of the condition, as in the letter.' })
  @IsInt()
  @Min(1)
  @Max(100)
  number: number;
}

export class WithdrawPublicationDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  reason: string;
}

/** The standing after an act on a recognition. */
export class RecognitionActResultDto {
  @ApiProperty({ format: 'uuid' })
  recognitionId: string;

  @ApiProperty(named.recognitionStatus)
  status: RecognitionStatus;

  @ApiProperty({ format: 'date' })
  validUntil: string;

  @ApiProperty()
  version: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'The new submission, for a re-assessment.' })
  submissionId?: string;
}
