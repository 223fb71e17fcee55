import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type NotesVersionKind, notesVersionKinds } from '../discussion-notes-version.entity.js';

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

  @ApiProperty({ description: 'Whether the reader leads the item, and so sees what stood there before.' })
  leads: boolean;
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

  @ApiPropertyOptional({
    type: [String],
    maxItems: 2,
    description: 'Texts the writer saw and did not take; they are kept among the earlier versions.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsString({ each: true })
  @MaxLength(20_000, { each: true })
  setAside?: string[];
}

/** Notes as they were before somebody wrote on in them. */
export class EarlierNotesDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: notesVersionKinds, enumName: 'NotesVersionKind' })
  kind: NotesVersionKind;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'Who wrote this text.' })
  by: string;

  @ApiProperty({ format: 'date-time', description: 'When.' })
  at: Date;
}
