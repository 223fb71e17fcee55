import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Verdict, verdicts } from '#domain';
import { named } from '#platform';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';

/** One judgement as typed so far; saved at every pause, complete only when handed in. */
export class JudgeDto {
  @ApiProperty({ ...named.verdict, nullable: true })
  @ValidateIf((dto: JudgeDto) => dto.verdict !== null)
  @IsIn(verdicts)
  verdict: Verdict | null;

  @ApiProperty({ maxLength: 5000 })
  @IsString()
  @MaxLength(5000)
  justification: string;

  @ApiPropertyOptional({ maxLength: 5000, description: 'For the deliberation only.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  confidential?: string;

  @ApiProperty({
    description: 'Version of this judgement the change is based on; 0 for a new one.',
    minimum: 0,
  })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
}
