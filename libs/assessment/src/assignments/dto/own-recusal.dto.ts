import { ApiProperty } from '@nestjs/swagger';

/** All that is told about a dossier to somebody who does not take part in judging it. */
export class OwnRecusalDto {
  @ApiProperty()
  title: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ description: 'Whether one said so oneself, or was taken off by the secretary.' })
  byOneself: boolean;

  @ApiProperty({
    description: 'As one wrote it oneself; empty when nothing was written or somebody else wrote it.',
  })
  reason: string;
}
