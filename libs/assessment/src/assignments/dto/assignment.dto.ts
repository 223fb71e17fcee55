import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AssignmentFunction,
  assignmentFunctions,
  type AssignmentStatus,
  type Interest,
  type InterestHint,
} from '#domain';
import { named } from '#platform';
import { IsIn } from 'class-validator';

/** Somebody asked to judge this submission. */
export class AssignmentDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty(named.assignmentFunction)
  function: AssignmentFunction;

  @ApiProperty(named.assignmentStatus)
  status: AssignmentStatus;

  @ApiProperty({ type: String, format: 'date-time' })
  invitedAt: Date;

  @ApiProperty()
  handedIn: boolean;

  @ApiPropertyOptional({
    ...named.interest,
    nullable: true,
    description: 'For readers of interests, and for this person.',
  })
  interest?: Interest | null;

  @ApiPropertyOptional({
    nullable: true,
    type: String,
    description: 'For readers of interests, and for this person.',
  })
  note?: string | null;

  @ApiPropertyOptional({
    nullable: true,
    type: String,
    format: 'date-time',
    description: 'When that was declared; for the same readers.',
  })
  declaredAt?: Date | null;
}

/** Somebody who could be asked. A hint says why rather not; the rules refuse where it must not. */
export class CandidateDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty(named.seat)
  function: 'member' | 'chair';

  @ApiProperty({ description: 'Open dossiers this person judges now.' })
  load: number;

  @ApiProperty({ ...named.interestHint, isArray: true })
  hints: InterestHint[];
}

export class CandidatesFilterDto {
  @ApiProperty(named.assignmentFunction)
  @IsIn(assignmentFunctions)
  function: AssignmentFunction;
}
