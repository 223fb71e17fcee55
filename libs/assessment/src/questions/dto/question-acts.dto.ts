import { ApiProperty } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsString, Length } from 'class-validator';
import { IsDay } from '../../is-day.js';

/** Questions to the developer; only the named questions of the worksheet open for change. */
export class AskQuestionsDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 5000 })
  @IsString()
  @Length(1, 5000)
  text: string;

  @ApiProperty({ type: [String], maxItems: 40 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  questionIds: string[];

  @IsDay()
  dueOn: string;
}

/** The developer's answer beside the changed sections. */
export class AnswerQuestionsDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 10000 })
  @IsString()
  @Length(1, 10000)
  answer: string;
}
