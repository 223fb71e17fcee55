import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { levels, type Level } from '#domain';
import { named } from '#platform';
import { RemarkDto } from '../../guidance/dto/remark.dto.js';

/** What every act carries. */
export class ActDto {
  @ApiProperty({ description: 'The version the act is based on.' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;

  @ApiProperty({ format: 'uuid', description: 'Chosen by the caller; repeating it changes nothing.' })
  @IsUUID()
  commandId: string;
}

export class ReasonDto extends ActDto {
  @ApiProperty({ maxLength: 4000 }) @IsString() @MinLength(1) @MaxLength(4000) reason: string;
}

export class WithdrawDto extends ActDto {
  @ApiPropertyOptional({ maxLength: 4000 }) @IsOptional() @IsString() @MaxLength(4000) reason?: string;
}

export class ReturnForCompletionDto extends ActDto {
  @ApiProperty({ type: [String], description: 'What is missing, one item each.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(1000, { each: true })
  items: string[];
}

export class AdmitDto extends ActDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() adviserId: string;
  @ApiProperty(named.level) @IsIn(levels) level: Level;
  @ApiPropertyOptional({ maxLength: 4000 }) @IsOptional() @IsString() @MaxLength(4000) note?: string;
}

export class GiveFeedbackDto extends ActDto {
  @ApiProperty({ maxLength: 20000 }) @IsString() @MinLength(1) @MaxLength(20000) letter: string;
  @ApiProperty({ type: [RemarkDto] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RemarkDto)
  remarks: RemarkDto[];
}
