import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const description = 'A moment: revision-<number>, round-<number> or now.';

export class ComparisonQuery {
  @ApiPropertyOptional({ description }) @IsOptional() @IsString() @MaxLength(20) from?: string;
  @ApiPropertyOptional({ description }) @IsOptional() @IsString() @MaxLength(20) to?: string;
}
