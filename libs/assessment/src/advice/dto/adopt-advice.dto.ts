import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** The texts that go with the ballot that passed. */
export class AdoptAdviceDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 5000, description: 'For everybody, also on the public page.' })
  @IsString()
  @Length(1, 5000)
  publicExplanation: string;

  @ApiProperty({ maxLength: 10000, description: 'For the developer only.' })
  @IsString()
  @MaxLength(10000)
  improvementAdvice: string;

  @ApiPropertyOptional({
    maxLength: 5000,
    description: 'What a minority held; for committee and institute. Needed when somebody voted against.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  dissent?: string;
}
