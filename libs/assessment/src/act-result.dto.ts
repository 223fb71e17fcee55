import { ApiProperty } from '@nestjs/swagger';
import { type State, states } from '#domain';

/** What every act answers. */
export class ActResultDto {
  @ApiProperty({ format: 'uuid' })
  submissionId: string;

  @ApiProperty({ enum: states })
  state: State;

  @ApiProperty()
  version: number;
}
