import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Level, Outcome } from '#domain';
import { named } from '#platform';
import { ElectorateDto } from '../../ballots/dto/deliberation.dto.js';

/** The advice; parts the reader may not see are absent. */
export class AdviceDto {
  @ApiProperty(named.outcome)
  outcome: Outcome;

  @ApiProperty({ ...named.level, nullable: true })
  level: Level | null;

  @ApiProperty()
  reservation: boolean;

  @ApiProperty({ type: [String] })
  conditions: string[];

  @ApiProperty()
  publicExplanation: string;

  @ApiProperty()
  improvementAdvice: string;

  @ApiPropertyOptional({ description: 'For committee and institute.' })
  dissent?: string;

  @ApiPropertyOptional({ description: 'Name of who adopted it; for committee and institute.' })
  adoptedBy?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'For committee and institute.' })
  adoptedAt?: Date;

  @ApiPropertyOptional({ description: 'Rule of the ballot it rests on; for committee and institute.' })
  rule?: string;

  @ApiPropertyOptional({ description: 'For committee and institute.' })
  ruleVersion?: string;

  @ApiPropertyOptional({
    type: ElectorateDto,
    nullable: true,
    description: 'Who counted, was present and stepped back; for committee and institute.',
  })
  electorate?: ElectorateDto | null;
}
