import { ApiProperty } from '@nestjs/swagger';
import { type CommitteeKind, committeeKinds } from '#domain';
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

  @ApiProperty({ enum: ['member', 'chair'] })
  function: 'member' | 'chair';

  @ApiProperty({ description: 'Number of the term that runs, or else of the last one.' })
  term: number;

  @ApiProperty({ format: 'date' })
  fromOn: string;

  @ApiProperty({ format: 'date' })
  untilOn: string;
}

export class CommitteeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: committeeKinds })
  kind: CommitteeKind;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [MemberDto] })
  members: MemberDto[];
}

export class CommitteesDto {
  @ApiProperty({ type: [CommitteeDto] })
  items: CommitteeDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: Number, nullable: true })
  total: number | null;
}

/** A term of a seat; giving it again changes its days. */
export class SeatDto {
  @ApiProperty({ enum: ['member', 'chair'] })
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
