import { ApiProperty } from '@nestjs/swagger';
import type { ShownState } from '#domain';
import { named, type Audience } from '#platform';

/** One event in the history of a dossier, as far as the reader may know it. */
export class HistoryEventDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'What happened: the name of an act or of another event.' })
  kind: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who did it; null for the system and where the reader may not know.',
  })
  by: string | null;

  @ApiProperty({ ...named.shownState, nullable: true })
  from: ShownState | null;

  @ApiProperty({ ...named.shownState, nullable: true })
  to: ShownState | null;

  @ApiProperty({ ...named.audience, isArray: true })
  audience: Audience[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What belongs to this kind.' })
  data: Record<string, unknown>;
}
