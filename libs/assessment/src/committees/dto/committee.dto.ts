import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CommitteeKind } from '#domain';
import { named, PageDto } from '#platform';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsDay } from '../../is-day.js';

/** A seat; who sits on a committee is public. */
export class MemberDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.seat)
  function: 'member' | 'chair';

  @ApiProperty({ description: 'Number of the term that runs, or else of the last one.' })
  term: number;

  @ApiProperty({ format: 'date' })
  fromOn: string;

  @ApiProperty({ format: 'date' })
  untilOn: string;

  @ApiPropertyOptional({ description: 'Open dossiers this person judges now; for the secretary.' })
  load?: number;
}

export class CommitteeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(named.committeeKind)
  kind: CommitteeKind;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [MemberDto] })
  members: MemberDto[];
}

export class CommitteesDto extends PageDto(CommitteeDto) {}

/** A term of a seat; giving it again changes its days. */
export class SeatDto {
  @ApiProperty(named.seat)
  @IsIn(['member', 'chair'])
  function: 'member' | 'chair';

  @ApiProperty({ minimum: 1, description: 'Number of the term; the next one renews the seat.' })
  @IsInt()
  @Min(1)
  @Max(99)
  term: number;

  @IsDay('First day of the term.')
  fromOn: string;

  @IsDay('Last day of the term.')
  untilOn: string;
}
