import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type CommitteeKind } from '#domain';
import { named, PageDto } from '#platform';
import { IsString, IsUUID, Length } from 'class-validator';
import { IsDay } from '../../is-day.js';
import { PlaceDto } from './meeting-place.dto.js';

/** How far the dossiers of a round are. */
export class RoundProgressDto {
  @ApiProperty({ description: 'Assessors its dossiers ask together.' })
  seats: number;

  @ApiProperty({ description: 'Assessors who accepted.' })
  accepted: number;

  @ApiProperty({ description: 'Of those who handed in what they judged of the last version.' })
  handedIn: number;
}

/** A dated round of assessment. */
export class RoundDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'uuid' })
  committeeId: string;

  @ApiProperty(named.committeeKind)
  committeeKind: CommitteeKind;

  @ApiProperty()
  committeeName: string;

  @ApiProperty({ format: 'date' })
  deliveryOn: string;

  @ApiProperty({ format: 'date' })
  assessorsKnownOn: string;

  @ApiProperty({ format: 'date' })
  assessmentsDueOn: string;

  @ApiProperty({ format: 'date' })
  meetingOn: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'For who may know of the meeting.' })
  meetingAt?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'For who may know of the meeting.' })
  meetingPlace?: string | null;

  @ApiPropertyOptional({ description: 'Of the hour and the place together, for who may know these.' })
  placeVersion?: number;

  @ApiPropertyOptional({ description: 'Dossiers in it that the reader may know of; for the secretary.' })
  submissions?: number;

  @ApiPropertyOptional({ type: RoundProgressDto, description: 'Of those dossiers; for the secretary.' })
  progress?: RoundProgressDto;
}

export class RoundsDto extends PageDto(RoundDto) {}

/** A new round; its days follow each other in this order. */
export class CreateRoundDto extends PlaceDto {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @Length(1, 80)
  name: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  committeeId: string;

  @IsDay('Last day for a definitive revision.')
  deliveryOn: string;

  @IsDay('The panel is known.')
  assessorsKnownOn: string;

  @IsDay('Last day for handing in an assessment.')
  assessmentsDueOn: string;

  @IsDay('The meeting.')
  meetingOn: string;
}
