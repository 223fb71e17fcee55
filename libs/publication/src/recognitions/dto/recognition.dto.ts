import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Level,
  levels,
  type Reason,
  type RecognitionAct,
  type RecognitionStatus,
  recognitionStatuses,
} from '#domain';
import { named, PageDto, PageQuery, RefusalDto } from '#platform';
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

/** An act on a recognition, open or closed with all reasons. */
export class RecognitionActStateDto {
  @ApiProperty(named.recognitionAct)
  act: RecognitionAct;

  @ApiProperty()
  open: boolean;

  @ApiProperty({ type: [RefusalDto] })
  reasons: readonly Reason[];
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

  @ApiProperty(named.level)
  level: Level;

  @ApiProperty(named.recognitionStatus)
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

export class RecognitionsDto extends PageDto(RecognitionDto) {}

/** Which recognitions; those that end first come first. */
export class RecognitionsFilterDto extends PageQuery {
  @ApiPropertyOptional(named.recognitionStatus)
  @IsOptional()
  @IsIn(recognitionStatuses)
  status?: RecognitionStatus;

  @ApiPropertyOptional(named.level)
  @IsOptional()
  @IsIn(levels)
  level?: Level;

  @ApiPropertyOptional({ maxLength: 200, description: 'Words of the title.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional({ enum: ['validUntil'], enumName: 'RecognitionSort' })
  @IsOptional()
  @IsIn(['validUntil'])
  sort?: 'validUntil';
}
