import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Level, levels, type Outcome, outcomes } from '#domain';
import { named } from '#platform';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ArrayMaxSize,
} from 'class-validator';
import type { Letter, LetterPart, Letters } from '../letter.js';
import { type Language, languages } from '../letter-words.js';

export class LetterPartDto implements LetterPart {
  @ApiProperty({ type: String, nullable: true })
  heading: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: [String], description: 'Numbered from 1.' })
  items: readonly string[];
}

/** A letter in one language, as plain text. */
export class LetterDto implements Letter {
  @ApiProperty(named.language)
  language: Language;

  @ApiProperty()
  date: string;

  @ApiProperty()
  addressee: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty()
  subject: string;

  @ApiProperty()
  salutation: string;

  @ApiProperty({ type: [LetterPartDto] })
  parts: readonly LetterPartDto[];

  @ApiProperty()
  closing: string;
}

export class LettersDto implements Letters {
  @ApiProperty({ type: LetterDto })
  nl: LetterDto;

  @ApiProperty({ type: LetterDto })
  en: LetterDto;
}

/** The letter as it would go out today, with a warning for names that should stay unknown. */
export class LetterPreviewDto {
  @ApiProperty({ type: LettersDto })
  letter: LettersDto;

  @ApiProperty({ description: 'The Dutch letter as one text.' })
  text: string;

  @ApiProperty({ type: [String], description: 'People who judged and whose name stands in the texts.' })
  namesFound: string[];
}

/** The decision; the deviation from the advice is for the institute. */
export class DecisionDto {
  @ApiProperty(named.outcome)
  outcome: Outcome;

  @ApiProperty({ ...named.level, nullable: true })
  level: Level | null;

  @ApiProperty()
  reservation: boolean;

  @ApiProperty({ type: [String] })
  conditions: string[];

  @ApiProperty()
  publicExplanation: string;

  @ApiPropertyOptional({ description: 'For the developer’s side and the institute.' })
  improvementAdvice?: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'For the institute.' })
  deviationReason?: string | null;

  @ApiPropertyOptional({ description: 'For the institute.' })
  decidedBy?: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  announcedOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day for an objection.' })
  objectionUntil: string | null;

  @ApiPropertyOptional({ type: LettersDto, description: 'For the developer’s side and the institute.' })
  letter?: LettersDto;

  @ApiPropertyOptional({ description: 'The Dutch letter as one text.' })
  text?: string;
}

/** A decision that is being prepared; nothing of it is kept. */
export class LetterDraftDto {
  @ApiProperty(named.outcome)
  @IsIn(outcomes)
  outcome: Outcome;

  @ApiPropertyOptional(named.level)
  @IsOptional()
  @IsIn(levels)
  level?: Level;

  @ApiProperty()
  @IsBoolean()
  reservation: boolean;

  @ApiProperty({ type: [String], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 1000, { each: true })
  conditions: string[];

  @ApiProperty({ maxLength: 5000 })
  @IsString()
  @MaxLength(5000)
  publicExplanation: string;

  @ApiProperty({ maxLength: 10000 })
  @IsString()
  @MaxLength(10000)
  improvementAdvice: string;
}

export class LetterLanguageDto {
  @ApiProperty(named.language)
  @IsIn(languages)
  language: Language;
}
