import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AvailableAct, Level, ShownState } from '#domain';
import { named, PageDto } from '#platform';
import { AvailableActDto } from '../../dossier/dto/submission.dto.js';

/** How far the assessors are. */
export class AssessmentsInDto {
  @ApiProperty()
  handedIn: number;

  @ApiProperty()
  expected: number;
}

/** A submission in the list. */
export class SubmissionRowDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty(named.shownState)
  shownState: ShownState;

  @ApiProperty(named.level)
  level: Level;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Not told to the developer’s side while the committee has the dossier.',
  })
  stateSince: Date | null;

  @ApiProperty({ type: String, nullable: true })
  adviserName: string | null;

  @ApiProperty({ type: String, nullable: true })
  roundName: string | null;

  @ApiProperty({ type: [String] })
  themes: string[];

  @ApiPropertyOptional({
    type: AvailableActDto,
    nullable: true,
    description:
      'With `include=closedAct`: how it ordinarily goes on, when that is for the reader to do and still closed.',
  })
  closedAct?: AvailableAct | null;

  @ApiPropertyOptional({
    type: AssessmentsInDto,
    nullable: true,
    description: 'With `include=closedAct`: how many assessments are in, while the reader waits for them.',
  })
  assessments?: AssessmentsInDto | null;
}

export class SubmissionsDto extends PageDto(SubmissionRowDto) {}

export class LateCountDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Null above 500.' })
  late: number | null;
}
