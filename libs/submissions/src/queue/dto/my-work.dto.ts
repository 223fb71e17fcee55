import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Act, Relation, ShownState } from '#domain';
import { named } from '#platform';

/** An act that waits for the reader. */
export class WaitingDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty(named.act)
  act: Act;

  @ApiProperty({ ...named.relation, description: 'In which relation to the dossier it waits.' })
  role: Relation;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
}

/** How the reader can remind those a dossier waits for. */
export class RemindableDto {
  @ApiProperty({ ...named.act, description: 'The act that reminds; it is open.' })
  act: Act;

  @ApiProperty({ description: 'How many people have not done yet what is waited for.' })
  people: number;
}

/** A dossier of the reader that waits for somebody else. */
export class WaitingForOthersDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty({
    ...named.relation,
    nullable: true,
    description: 'Whom it waits for; null where the reader may not know.',
  })
  waitsFor: Relation | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiPropertyOptional({ type: RemindableDto, description: 'For who may remind.' })
  remindable?: RemindableDto;
}

export class MyWorkDto {
  @ApiProperty({ type: [WaitingDto] })
  waiting: WaitingDto[];

  @ApiProperty({ type: [WaitingForOthersDto] })
  others: WaitingForOthersDto[];
}
