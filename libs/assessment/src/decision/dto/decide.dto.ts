import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ProposalDto } from '../../proposal.dto.js';

/** The decision of the institute, with the texts of the letter. */
export class DecideDto extends ProposalDto {
  @ApiProperty({ minLength: 1, maxLength: 5000, description: 'For everybody, also on the public page.' })
  @IsString()
  @Length(1, 5000)
  publicExplanation: string;

  @ApiProperty({ maxLength: 10000, description: 'For the developer only.' })
  @IsString()
  @MaxLength(10000)
  improvementAdvice: string;

  @ApiPropertyOptional({ maxLength: 5000, description: 'Needed when the decision is not the advice.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  deviationReason?: string;
}
