import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** The notes as they stand; version 0 and empty as long as nothing was written. */
export class DiscussionNotesDto {
  @ApiProperty()
  version: number;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who wrote last.' })
  by: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  savedAt: Date | null;

  @ApiProperty({ description: 'Whether the reader can write on.' })
  writable: boolean;
}

export class WriteNotesDto {
  @ApiProperty({ maxLength: 20_000 })
  @IsString()
  @MaxLength(20_000)
  text: string;

  @ApiProperty({ minimum: 0, description: 'The version this is based on; 0 for the first.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
}
