import { ApiProperty } from '@nestjs/swagger';
import { maskedStates, type ShownState, states } from '#domain';

/** What every act answers. */
export class ActResultDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ enum: [...states, ...maskedStates], description: 'As the one who acts reads it.' })
  state: ShownState;

  @ApiProperty()
  version: number;
}
