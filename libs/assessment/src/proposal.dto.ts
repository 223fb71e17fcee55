import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Level, levels, type Outcome, outcomes } from '#domain';
import { named } from '#platform';
import { ActDto } from '#submissions';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';

/** What is put to the vote or decided: an outcome, and for a recognition its level and conditions. */
export class ProposalDto extends ActDto {
  @ApiProperty(named.outcome)
  @IsIn(outcomes)
  outcome: Outcome;

  @ApiPropertyOptional({ ...named.level, description: 'For a recognition only.' })
  @IsOptional()
  @IsIn(levels)
  level?: Level;

  @ApiProperty()
  @IsBoolean()
  reservation: boolean;

  @ApiProperty({
    type: [String],
    maxItems: 20,
    description: 'Numbered in this order; for a reservation only.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 1000, { each: true })
  conditions: string[];
}
