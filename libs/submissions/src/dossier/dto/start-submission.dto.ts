import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { levels, themeIds, type Level, type ThemeId } from '#domain';
import { named } from '#platform';
import type { QuickscanAnswer } from '../../submission.entity.js';

/** The answer to one entry condition. */
export class QuickscanAnswerDto implements QuickscanAnswer {
  @ApiProperty() answer: boolean;
  @ApiProperty({ maxLength: 2000 }) explanation: string;
}

@ApiExtraModels(QuickscanAnswerDto)
export class StartSubmissionDto {
  @ApiProperty({ maxLength: 300 }) @IsString() @MinLength(2) @MaxLength(300) title: string;
  @ApiPropertyOptional({ maxLength: 500 }) @IsOptional() @IsString() @MaxLength(500) subtitle?: string;
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisationName?: string;
  @ApiProperty(named.level) @IsIn(levels) requestedLevel: Level;
  @ApiProperty({ ...named.theme, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsIn(themeIds, { each: true })
  themes: ThemeId[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(QuickscanAnswerDto) },
    description: 'By entry condition.',
  })
  @IsObject()
  quickscan: Record<string, QuickscanAnswer>;
}

export class PartyDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
  @ApiProperty({ enum: ['author', 'reader'], enumName: 'PartyRelation' })
  @IsIn(['author', 'reader'])
  relation: 'author' | 'reader';
}
