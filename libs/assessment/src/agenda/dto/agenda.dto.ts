import { ApiProperty } from '@nestjs/swagger';
import { type CommitteeKind, type Level, type Outcome, type State } from '#domain';
import { named } from '#platform';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MeetingPlaceDto } from '../../rounds/dto/meeting-place.dto.js';

/** Who will be there for an item, in numbers; who stepped back by name. */
export class AttendanceOfItemDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Null until it is recorded.' })
  present: number | null;

  @ApiProperty()
  counted: number;

  @ApiProperty()
  needed: number;

  @ApiProperty({ type: [String] })
  recused: string[];
}

/** What the meeting came to: the advice, and the decision once that is announced. */
export class ConclusionDto {
  @ApiProperty({ format: 'date-time' })
  advisedAt: Date;

  @ApiProperty({ ...named.outcome, nullable: true, description: 'Null for who may read neither.' })
  outcome: Outcome | null;

  @ApiProperty({ ...named.level, nullable: true })
  level: Level | null;

  @ApiProperty({ description: 'Whether this is the announced decision.' })
  announced: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'The round in which it comes back.' })
  againIn: string | null;
}

export class AgendaItemDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ description: 'Among the items the reader knows of: a gap would tell of another.' })
  number: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.level)
  level: Level;

  @ApiProperty(named.shownState)
  state: State;

  @ApiProperty({ format: 'date' })
  meetingOn: string;

  @ApiProperty({ description: 'Whether the reader may give it another place.' })
  movable: boolean;

  @ApiProperty({ description: 'Whether the reader can open it: what is kept as a record only, cannot be.' })
  open: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Criteria on which the assessors are divided; null for who may not read the assessments.',
  })
  divided: number | null;

  @ApiProperty({ type: AttendanceOfItemDto, nullable: true })
  attendance: AttendanceOfItemDto | null;

  @ApiProperty({ type: ConclusionDto, nullable: true })
  conclusion: ConclusionDto | null;
}

/** A meeting with its agenda, as far as the reader takes part in it. */
export class MeetingDto extends MeetingPlaceDto {
  @ApiProperty({ format: 'uuid', description: 'That of its round.' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty(named.committeeKind)
  committeeKind: CommitteeKind;

  @ApiProperty({ format: 'date' })
  meetingOn: string;

  @ApiProperty({ description: 'Stands for the items and their order; give it back with a change.' })
  version: string;

  @ApiProperty({ type: [AgendaItemDto], description: 'In their order, at most 50.' })
  items: AgendaItemDto[];
}

/** Another place for an item. */
export class MoveItemDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  submissionId: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The item it comes before, itself still to come; null for the end.',
  })
  @IsOptional()
  @IsUUID()
  before: string | null;

  @ApiProperty({ description: 'The `version` of the agenda this is based on.', maxLength: 64 })
  @IsString()
  @MaxLength(64)
  version: string;
}
