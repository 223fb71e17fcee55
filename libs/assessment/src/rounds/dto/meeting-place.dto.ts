import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Length, Matches } from 'class-validator';

const MOST_LETTERS = 120;

const orNothing = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() || null : value;

/** When on its day a meeting begins, and where; what is left out or empty is not known yet. */
export class PlanMeetingDto {
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

/** The same as it is answered. */
export class MeetingPlaceDto {
  @ApiProperty({ type: String, nullable: true, description: 'The hour it begins, `HH:MM` in Amsterdam.' })
  meetingAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  meetingPlace: string | null;
}
