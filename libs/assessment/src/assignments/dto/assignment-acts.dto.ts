import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { assignmentFunctions, type AssignmentFunction, type Interest, interests } from '#domain';
import { named } from '#platform';
import { ActDto } from '#submissions';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

/** Asks somebody to assess or to chair. */
export class InviteAssessorDto extends ActDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;

  @ApiProperty(named.assignmentFunction)
  @IsIn(assignmentFunctions)
  function: AssignmentFunction;
}

/** The answer to the question about interests, with an optional note for the secretary. */
export class AnswerInterestDto extends ActDto {
  @ApiProperty(named.interest)
  @IsIn(interests)
  interest: Interest;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** Steps back, or is asked to by the secretary, who names the person. */
export class RecuseDto extends ActDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Absent: the one who asks.' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  reason: string;
}
