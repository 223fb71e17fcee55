import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Level, levels, type RecognitionStatus, recognitionStatuses } from '#domain';
import { PageQuery } from '#platform';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';

export class ConditionDto {
  @ApiProperty({ description: 'The number, as text: stable within the recognition.' })
  id: string;

  @ApiProperty()
  number: number;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fulfilledOn: string | null;
}

/** The current recognition of an intervention. */
export class RecognitionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  interventionId: string;

  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty({ enum: levels })
  level: Level;

  @ApiProperty({ enum: recognitionStatuses })
  status: RecognitionStatus;

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiProperty({ format: 'date' })
  validUntil: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Address of the public page; null while there is none.',
  })
  slug: string | null;

  @ApiPropertyOptional({ type: [ConditionDto], description: 'For the institute and the owner.' })
  conditions?: ConditionDto[];

  @ApiProperty({ description: 'Whether the reader may start a re-assessment now.' })
  mayReassess: boolean;
}

export class RecognitionsDto {
  @ApiProperty({ type: [RecognitionDto] })
  items: RecognitionDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: Number, nullable: true })
  total: number | null;
}

/** Which recognitions; those that end first come first. */
export class RecognitionsFilterDto extends PageQuery {
  @ApiPropertyOptional({ enum: recognitionStatuses })
  @IsOptional()
  @IsIn(recognitionStatuses)
  status?: RecognitionStatus;

  @ApiPropertyOptional({ enum: levels })
  @IsOptional()
  @IsIn(levels)
  level?: Level;

  @ApiPropertyOptional({ maxLength: 200, description: 'Words of the title.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: ['validUntil'] })
  @IsOptional()
  @IsIn(['validUntil'])
  sort?: 'validUntil';
}

export class FulfilConditionDto {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(100)
  number: number;
}

export class WithdrawPublicationDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  reason: string;
}

/** The standing after an act on a recognition. */
export class RecognitionActResultDto {
  @ApiProperty({ format: 'uuid' })
  recognitionId: string;

  @ApiProperty({ enum: recognitionStatuses })
  status: RecognitionStatus;

  @ApiProperty({ format: 'date' })
  validUntil: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The new submission, for a re-assessment.' })
  submissionId?: string;
}
