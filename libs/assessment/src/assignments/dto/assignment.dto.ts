import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AssignmentFunction,
  assignmentFunctions,
  type AssignmentStatus,
  assignmentStatuses,
  type Interest,
  type InterestHint,
  interestHintCodes,
  interests,
} from '#domain';
import { IsIn } from 'class-validator';

/** Somebody asked to judge this submission. */
export class AssignmentDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: assignmentFunctions })
  function: AssignmentFunction;

  @ApiProperty({ enum: assignmentStatuses })
  status: AssignmentStatus;

  @ApiProperty({ type: String, format: 'date-time' })
  invitedAt: Date;

  @ApiProperty()
  handedIn: boolean;

  @ApiPropertyOptional({
    enum: interests,
    nullable: true,
    type: String,
    description: 'For readers of interests.',
  })
  interest?: Interest | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'For readers of interests.' })
  note?: string | null;
}

/** Somebody who could be asked. A hint says why rather not; the rules refuse where it must not. */
export class CandidateDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['member', 'chair'] })
  function: 'member' | 'chair';

  @ApiProperty({ description: 'Open dossiers this person judges now.' })
  load: number;

  @ApiProperty({ enum: interestHintCodes, isArray: true })
  hints: InterestHint[];
}

export class CandidatesFilterDto {
  @ApiProperty({ enum: assignmentFunctions })
  @IsIn(assignmentFunctions)
  function: AssignmentFunction;
}
