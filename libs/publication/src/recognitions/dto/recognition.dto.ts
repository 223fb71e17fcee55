import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Level,
  levels,
  type ReasonCode,
  reasonCodes,
  type RecognitionAct,
  recognitionActs,
  type RecognitionStatus,
  recognitionStatuses,
} from '#domain';
import { PageQuery } from '#platform';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

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

/** One reason why an act is closed; `code` is a translation key. */
export class RecognitionReasonDto {
  @ApiProperty({ enum: reasonCodes })
  code: ReasonCode;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  params?: Readonly<Record<string, string | number>>;
}

/** An act on a recognition, open or closed with all reasons. */
export class RecognitionActStateDto {
  @ApiProperty({ enum: recognitionActs })
  act: RecognitionAct;

  @ApiProperty()
  open: boolean;

  @ApiProperty({ type: [RecognitionReasonDto] })
  reasons: readonly RecognitionReasonDto[];
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

  @ApiProperty({ description: 'What an act on it is based on.' })
  version: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when it does not hold.' })
  endedOn: string | null;

  @ApiProperty({ type: [RecognitionActStateDto], description: 'What the reader could do, and why not yet.' })
  acts: RecognitionActStateDto[];
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
