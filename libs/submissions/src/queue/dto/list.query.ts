import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { levels, states, themeIds, type Level, type State } from '#domain';
import { named, PageQuery } from '#platform';

export const submissionSorts = ['newest', 'due', 'title'] as const;
export type SubmissionSort = (typeof submissionSorts)[number];

/** What a list tells only when it is asked for, as it costs the facts of every row. */
export const submissionIncludes = ['closedAct'] as const;

const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

const switchOn = { enum: ['1'], enumName: 'SwitchOn' };

/** Filters of the list of submissions; anything else is refused. */
export class SubmissionListQuery extends PageQuery {
  @ApiPropertyOptional({ ...named.state, isArray: true, description: 'One or more, separated by commas.' })
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(states.length)
  @IsIn(states, { each: true })
  state?: State[];

  @ApiPropertyOptional(named.level) @IsOptional() @IsIn(levels) level?: Level;
  @ApiPropertyOptional(named.theme) @IsOptional() @IsIn(themeIds) theme?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() round?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() adviser?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() committee?: string;
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiPropertyOptional({ ...switchOn, description: 'Only what is late.' })
  @IsOptional()
  @IsIn(['1'])
  late?: '1';

  @ApiPropertyOptional({ enum: submissionSorts, enumName: 'SubmissionSort' })
  @IsOptional()
  @IsIn(submissionSorts)
  sort?: SubmissionSort;

  @ApiPropertyOptional({ enum: submissionIncludes, enumName: 'SubmissionInclude' })
  @IsOptional()
  @IsIn(submissionIncludes)
  include?: (typeof submissionIncludes)[number];
}

/** The same filters for all rows at once, and what the screen narrows by itself. */
export class OverviewQuery extends OmitType(SubmissionListQuery, ['after', 'limit', 'include']) {
  @ApiPropertyOptional({ ...switchOn, description: 'Only what cannot go on yet.' })
  @IsOptional()
  @IsIn(['1'])
  closed?: '1';
}
