import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
import { levels, themes, type Level } from '#domain';
import type { QuickscanAnswer } from '../../submission.entity.js';

const themeIds = themes.map(({ id }) => id);

export class StartSubmissionDto {
  @ApiProperty({ maxLength: 300 }) @IsString() @MinLength(2) @MaxLength(300) title: string;
  @ApiPropertyOptional({ maxLength: 500 }) @IsOptional() @IsString() @MaxLength(500) subtitle?: string;
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisationName?: string;
  @ApiProperty({ enum: levels }) @IsIn(levels) requestedLevel: Level;
  @ApiProperty({ enum: themeIds, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @IsIn(themeIds, { each: true })
  themes: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Per entry condition: answer and explanation.',
  })
  @IsObject()
  quickscan: Record<string, QuickscanAnswer>;
}

export class PartyDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
  @ApiProperty({ enum: ['author', 'reader'] }) @IsIn(['author', 'reader']) relation: 'author' | 'reader';
}
