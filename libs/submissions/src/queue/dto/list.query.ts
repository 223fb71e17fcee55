import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { levels, states, themes, type Level, type State } from '#domain';
import { PageQuery } from '#platform';

export const submissionSorts = ['newest', 'due', 'title'] as const;
export type SubmissionSort = (typeof submissionSorts)[number];

const themeIds = themes.map(({ id }) => id);
const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters of the list of submissions; anything else is refused. */
export class SubmissionListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: states, isArray: true, description: 'One or more, separated by commas.' })
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(states.length)
  @IsIn(states, { each: true })
  state?: State[];

  @ApiPropertyOptional({ enum: levels }) @IsOptional() @IsIn(levels) level?: Level;
  @ApiPropertyOptional({ enum: themeIds }) @IsOptional() @IsIn(themeIds) theme?: string;
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiPropertyOptional({ enum: submissionSorts }) @IsOptional() @IsIn(submissionSorts) sort?: SubmissionSort;
}
