import { ApiProperty } from '@nestjs/swagger';
import type { ShownState } from '#domain';
import { named } from '#platform';
import type { ActResult } from '../acts.service.js';

/** What every act answers. */
export class ActResultDto implements ActResult {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ ...named.shownState, description: 'As the one who acts reads it.' })
  state: ShownState;

  @ApiProperty()
  version: number;
}

/** Where the submission stands, for who acted on an older version of it. */
export class StandingDto {
  @ApiProperty(named.shownState)
  state: ShownState;

  @ApiProperty()
  version: number;
}
