import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

const MOST_LETTERS = 120;

const orNothing = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() || null : value;

/** When on its day a meeting begins, and where; what is left out or empty is not known yet. */
export class PlaceDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: '13:30', description: 'In Amsterdam.' })
  @Transform(orNothing)
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  meetingAt?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MOST_LETTERS })
  @Transform(orNothing)
  @IsOptional()
  @IsString()
  @Length(1, MOST_LETTERS)
  meetingPlace?: string | null;
}

/** The same for a meeting that is planned already. */
export class PlanMeetingDto extends PlaceDto {
  @ApiProperty({ minimum: 1, description: 'The `placeVersion` this is based on.' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}

/** The same as it is answered. */
export class MeetingPlaceDto {
  @ApiProperty({ type: String, nullable: true, description: 'The hour it begins, `HH:MM` in Amsterdam.' })
  meetingAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  meetingPlace: string | null;

  @ApiProperty({ description: 'Of the hour and the place together; give it back with a change.' })
  placeVersion: number;
}
