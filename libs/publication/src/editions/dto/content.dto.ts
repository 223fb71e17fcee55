import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type {
  EditionContact,
  EditionCost,
  EditionFacts,
  EditionLink,
  EditionStudy,
  EditionSummary,
} from '../content.js';
import { OptionalText, Text, Texts } from './text.decorators.js';

export class WorkingElementDto {
  @Text(300) title: string;
  @Text(2000) why: string;
}

export class EditionSummaryDto implements EditionSummary {
  @Text(10_000) goal: string;
  @Text(10_000) targetGroup: string;
  @Text(10_000) approach: string;
  @Text(10_000) delivery: string;

  @ApiProperty({ type: [WorkingElementDto], maxItems: 30 })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => WorkingElementDto)
  workingElements: WorkingElementDto[];

  @Text(10_000) substantiation: string;
  @Text(10_000) research: string;

  @OptionalText(10_000) practiceExample?: string;

  @Text(10_000) materials: string;
}

export class EditionFactsDto implements EditionFacts {
  @Text(2000) who: string;
  @OptionalText(2000) occasion?: string;
  @OptionalText(2000) form?: string;
  @Text(2000) duration: string;
  @Text(2000) costs: string;
  @Text(2000) deliveredBy: string;
  @OptionalText(2000) training?: string;
  @Texts(20, 300) setting: string[];
  @Text(2000) organisations: string;

  @ApiPropertyOptional({ description: 'Years.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  ageFrom?: number;

  @ApiPropertyOptional({ description: 'Years.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  ageTo?: number;

  @ApiPropertyOptional({ description: 'Euro.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(10_000_000)
  costPerParticipant?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  durationWeeks?: number;
}

export class EditionCostDto implements EditionCost {
  @Text(500) item: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Hours a year.' })
  @ValidateIf((row: EditionCostDto) => row.hours !== null)
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  hours: number | null;

  @ApiProperty({ description: 'Euro a year.' })
  @IsNumber()
  @Min(0)
  @Max(100_000_000)
  perYear: number;
}

export class EditionLinkDto implements EditionLink {
  @Text(2000) factor: string;
  @Text(2000) goal: string;
  @Text(4000) activity: string;
}

export class EditionStudyDto implements EditionStudy {
  @Text(1000) authors: string;

  @ApiProperty()
  @IsInt()
  @Min(1900)
  @Max(2200)
  year: number;

  @Text(1000) title: string;
  @Text(60) country: string;
  @Text(60) design: string;
  @Text(300) sample: string;
  @Text(4000) outcome: string;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(5000, { each: true })
  findings?: string[];
}

export class EditionContactDto implements EditionContact {
  @Text(300) name: string;
  @Text(300) email: string;

  @ApiProperty({ description: 'Empty, or an address that begins with http or https.' })
  @ValidateIf((contact: EditionContactDto) => contact.website !== '')
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  website: string;
}
