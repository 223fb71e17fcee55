import { ApiProperty } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { IsDay } from '../../is-day.js';

/** The day of the meeting. */
export class ScheduleMeetingDto extends ActDto {
  @IsDay()
  meetingOn: string;
}

/** Everybody who is present at the item; replaces the list recorded before. */
export class RecordAttendanceDto extends ActDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  presentIds: string[];
}
