import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUrl,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Level, themeIds } from '#domain';
import { named } from '#platform';
import type { EditionImport } from '../content.js';
import { type EditionStatus, editionStatuses } from '../edition.entity.js';
import {
  EditionContactDto,
  EditionCostDto,
  EditionFactsDto,
  EditionLinkDto,
  EditionStudyDto,
  EditionSummaryDto,
} from './content.dto.js';
import { Text, Texts } from './text.decorators.js';

/** What an editor writes. The answers for the full description and the source of an import are not theirs to change. */
export class WrittenContentDto {
  @Text(300) title: string;
  @Text(300) subtitle: string;

  @ApiProperty({ ...named.theme, isArray: true })
  @IsArray()
  @ArrayMaxSize(12)
  @IsIn(themeIds, { each: true })
  themes: string[];

  @Text(300) organisation: string;

  @ApiProperty({ type: EditionSummaryDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EditionSummaryDto)
  summary: EditionSummaryDto;

  @ApiProperty({ type: EditionFactsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EditionFactsDto)
  facts: EditionFactsDto;

  @ApiProperty({ type: [EditionCostDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => EditionCostDto)
  costs: EditionCostDto[];

  @ApiProperty({ type: [EditionLinkDto] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EditionLinkDto)
  links: EditionLinkDto[];

  @ApiProperty({ type: [EditionStudyDto] })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EditionStudyDto)
  studies: EditionStudyDto[];

  @ApiProperty({ type: EditionContactDto })
  @IsObject()
  @ValidateNested()
  @Type(() => EditionContactDto)
  contact: EditionContactDto;

  @Texts(300, 2000) literature: string[];

  @ApiPropertyOptional()
  @ValidateIf((content: WrittenContentDto) => content.filmUrl !== undefined && content.filmUrl !== '')
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  filmUrl?: string;
}

/** Where an entry that was judged elsewhere comes from. */
export class EditionImportDto implements EditionImport {
  @ApiProperty()
  source: string;

  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ description: 'Name of the mapping it was read with.' })
  mapping: string;

  @ApiPropertyOptional({ ...named.language, description: 'What it is written in; en where it is not said.' })
  language?: 'nl' | 'en';
}

/** What an edition makes public. */
export class EditionContentDto extends WrittenContentDto {
  @ApiPropertyOptional({ type: EditionImportDto })
  imported?: EditionImportDto;
}

export class WriteEditionDto {
  @ApiProperty({ type: WrittenContentDto })
  @IsObject()
  @ValidateNested()
  @Type(() => WrittenContentDto)
  content: WrittenContentDto;

  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}

export class EditionWrittenDto {
  @ApiProperty()
  version: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When an editor last changed what it says.',
  })
  editedAt: Date;

  @ApiProperty({ type: [String], description: 'Parts without which no proof can be sent.' })
  missing: string[];
}

/** What somebody else kept in between. */
export class EditionConflictDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: EditionContentDto })
  content: EditionContentDto;
}

export class LiveEditionDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ type: String, format: 'date-time' })
  releasedAt: Date;

  @ApiProperty({ type: EditionContentDto })
  content: EditionContentDto;
}

/** An edition beside the one that is public now. */
export class EditionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  number: number;

  @ApiProperty({ enum: editionStatuses, enumName: 'EditionStatus' })
  status: EditionStatus;

  @ApiProperty()
  version: number;

  @ApiProperty({ ...named.level, nullable: true, description: 'The level it was recognised at.' })
  level: Level | null;

  @ApiProperty({ type: EditionContentDto })
  content: EditionContentDto;

  @ApiProperty({ type: [String] })
  missing: string[];

  @ApiProperty({ type: String, nullable: true, description: 'What the owner asked to correct, last.' })
  correction: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Name; for the institute.' })
  editedBy?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Name; for the institute.' })
  releasedBy?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  releasedAt: Date | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it is released by itself; for who reads of that.',
  })
  releasePlannedAt?: Date | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Name; for the same readers.' })
  releasePlannedBy?: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'When an editor last changed what it says.',
  })
  editedAt: Date;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'Pages of the proof of the full description; null until somebody opened it, and after the release.',
  })
  proofPages: number | null;

  @ApiProperty({ type: LiveEditionDto, nullable: true, description: 'What is public now.' })
  live: LiveEditionDto | null;
}
