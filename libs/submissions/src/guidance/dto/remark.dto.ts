import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
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
import { AnchorDto } from './anchor.dto.js';

/** What stands in a remark, prepared or given. */
export class RemarkWordsDto {
  @ApiProperty() @IsString() @MaxLength(100) questionId: string;
  @ApiProperty({ maxLength: 4000 }) @IsString() @MinLength(1) @MaxLength(4000) text: string;

  @ApiPropertyOptional({ type: AnchorDto, description: 'Absent when it is about the answer as a whole.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorDto)
  anchor?: AnchorDto | null;
}

/** A remark as it goes out with a feedback round. */
export class RemarkDto extends RemarkWordsDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'The prepared remark this was; it is taken away.' })
  @IsOptional()
  @IsUUID()
  draftId?: string;
}

export class RemarkDraftDto extends RemarkWordsDto {
  @ApiProperty({ description: 'The version this was based on; 0 for a new one.' })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  version: number;
}

export class ReplyDto {
  @ApiProperty({ maxLength: 4000 }) @IsString() @MinLength(1) @MaxLength(4000) text: string;
}

export class ResolvedDto {
  @ApiProperty() @IsBoolean() resolved: boolean;

  @ApiProperty({ description: 'The version of the remark this is based on.' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}
