import { ApiProperty } from '@nestjs/swagger';
import {
  type AssignmentFunction,
  type Electorate,
  type Level,
  type Outcome,
  type Verdict,
  type VoteChoice,
  type VotingRule,
} from '#domain';
import { named } from '#platform';

export class DeliberatorDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty(named.assignmentFunction)
  function: AssignmentFunction;

  @ApiProperty()
  present: boolean;

  @ApiProperty({ description: 'Stepped back: left the room and counts for nothing.' })
  recused: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When that was.' })
  recusedAt: Date | null;
}

/** On whom a closed ballot rested. */
export class ElectorateDto implements Electorate {
  @ApiProperty()
  counted: number;

  @ApiProperty()
  present: number;

  @ApiProperty()
  needed: number;

  @ApiProperty()
  recused: number;
}

export class QuorumDto {
  @ApiProperty()
  present: number;

  @ApiProperty()
  needed: number;

  @ApiProperty()
  met: boolean;
}

export class VoteDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ ...named.voteChoice, nullable: true, description: 'Null until it is closed.' })
  choice: VoteChoice | null;
}

export class BallotDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(named.outcome)
  outcome: Outcome;

  @ApiProperty({ ...named.level, nullable: true })
  level: Level | null;

  @ApiProperty()
  reservation: boolean;

  @ApiProperty({ type: [String] })
  conditions: string[];

  @ApiProperty(named.votingRule)
  rule: VotingRule;

  @ApiProperty({ description: 'Version of the rules of procedure it was held under.' })
  ruleVersion: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: string | null;

  @ApiProperty({ type: Boolean, nullable: true })
  passed: boolean | null;

  @ApiProperty({ type: ElectorateDto, nullable: true })
  electorate: ElectorateDto | null;

  @ApiProperty({ type: [VoteDto] })
  votes: VoteDto[];

  @ApiProperty({ ...named.voteChoice, nullable: true })
  own: VoteChoice | null;
}

export class AgreementDto {
  @ApiProperty()
  criterionId: string;

  @ApiProperty({ ...named.verdict, isArray: true, description: 'Sorted by verdict, never by person.' })
  verdicts: Verdict[];
}

export class AttendanceDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  presentIds: string[];
}

/** The item as the people in the meeting see it. */
export class DeliberationDto {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  meetingOn: string | null;

  @ApiProperty({ type: AttendanceDto, nullable: true })
  attendance: AttendanceDto | null;

  @ApiProperty({ type: [DeliberatorDto] })
  members: DeliberatorDto[];

  @ApiProperty({ type: QuorumDto })
  quorum: QuorumDto;

  @ApiProperty(named.votingRule)
  rule: VotingRule;

  @ApiProperty({ type: [BallotDto] })
  ballots: BallotDto[];

  @ApiProperty({ type: [AgreementDto], description: 'Empty for who may not read the assessments.' })
  agreement: AgreementDto[];
}
