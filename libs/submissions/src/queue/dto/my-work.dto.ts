import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Act, Relation, ShownState } from '#domain';
import { named } from '#platform';
import { workFactCodes, type WorkFact } from '../work-fact.js';

/** The one fact that matters of what is waited for. */
export class WorkFactDto implements WorkFact {
  @ApiProperty({ enum: workFactCodes, enumName: 'WorkFactCode' })
  code: WorkFact['code'];

  @ApiProperty()
  count: number;

  @ApiProperty({ type: Number, nullable: true })
  of: number | null;
}

export class CommitteeOfWorkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

class WorkDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty({
    type: CommitteeOfWorkDto,
    nullable: true,
    description: 'The committee that judges it, once it has one; for readers of who judges.',
  })
  committee: CommitteeOfWorkDto | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({
    type: WorkFactDto,
    nullable: true,
    description: 'How far it is; null where there is nothing to tell, or the reader may not know.',
  })
  fact: WorkFactDto | null;
}

/** An act that waits for the reader. */
export class WaitingDto extends WorkDto {
  @ApiProperty(named.act)
  act: Act;

  @ApiProperty({ ...named.relation, description: 'In which relation to the dossier it waits.' })
  role: Relation;
}

/** How the reader can remind those a dossier waits for. */
export class RemindableDto {
  @ApiProperty({ ...named.act, description: 'The act that reminds; it is open.' })
  act: Act;

  @ApiProperty({ description: 'How many people have not done yet what is waited for.' })
  people: number;
}

/** A dossier of the reader that waits for somebody else. */
export class WaitingForOthersDto extends WorkDto {
  @ApiProperty({
    ...named.relation,
    nullable: true,
    description: 'Whom it waits for; null where the reader may not know.',
  })
  waitsFor: Relation | null;

  @ApiPropertyOptional({ type: RemindableDto, description: 'For who may remind.' })
  remindable?: RemindableDto;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'When it is released by itself, once that is planned; for who reads of that.',
  })
  releasePlannedAt?: string;
}

export class MyWorkDto {
  @ApiProperty({ type: [WaitingDto] })
  waiting: WaitingDto[];

  @ApiProperty({ type: [WaitingForOthersDto] })
  others: WaitingForOthersDto[];
}
