import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CommitteeKind } from '#domain';
import { named } from '#platform';
import { IsBoolean, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../is-day.js';

/** A side position as it holds now, or as it once was worded. */
export class SidePositionDto {
  @ApiProperty({ format: 'uuid' })
  positionId: string;

  @ApiProperty({ description: 'How often it was written; the version a change is based on.' })
  version: number;

  @ApiProperty()
  organisation: string;

  @ApiProperty()
  role: string;

  @ApiProperty({ format: 'date' })
  fromOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  untilOn: string | null;
}

export class WordingDto extends SidePositionDto {
  @ApiProperty({ description: 'Taken back: it never was a position.' })
  withdrawn: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt: Date;
}

export class DeclarationDto {
  @ApiProperty()
  remarks: string;

  @ApiProperty({ type: String, format: 'date-time' })
  declaredAt: Date;
}

/** A term of one of one's own seats. */
export class OwnTermDto {
  @ApiProperty()
  committee: string;

  @ApiProperty(named.committeeKind)
  kind: CommitteeKind;

  @ApiProperty(named.seat)
  function: 'member' | 'chair';

  @ApiProperty()
  term: number;

  @ApiProperty({ format: 'date' })
  fromOn: string;

  @ApiProperty({ format: 'date' })
  untilOn: string;
}

/** What somebody keeps about their own interests. */
export class OwnInterestsDto {
  @ApiProperty({ type: [SidePositionDto] })
  positions: SidePositionDto[];

  @ApiProperty({ type: [WordingDto], description: 'Every wording that no longer holds, the newest first.' })
  earlier: WordingDto[];

  @ApiProperty({ type: DeclarationDto, nullable: true })
  declaration: DeclarationDto | null;

  @ApiProperty({ type: [OwnTermDto] })
  terms: OwnTermDto[];

  @ApiProperty({
    type: [String],
    format: 'date-time',
    description: 'When one declared an interest or stepped back. Of the dossier nothing is told any more.',
  })
  recusals: Date[];
}

/** The register of one person, for the secretary. */
export class RegisterOfPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty({ type: [SidePositionDto] })
  positions: SidePositionDto[];

  @ApiProperty({ type: DeclarationDto, nullable: true })
  declaration: DeclarationDto | null;
}

/** A side position as its holder writes it. */
export class WriteSidePositionDto {
  @ApiProperty({ minimum: 0, description: 'The version this is based on; 0 for a new position.' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  version: number;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  organisation: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  role: string;

  @IsDay()
  fromOn: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsDay('Absent while it lasts.')
  untilOn?: string;

  @ApiPropertyOptional({ description: 'Takes it back: it was entered by mistake.' })
  @IsOptional()
  @IsBoolean()
  withdrawn?: boolean;
}

export class DeclareDto {
  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  remarks: string;
}
