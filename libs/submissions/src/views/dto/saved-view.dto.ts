import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { OverviewQuery } from '../../queue/dto/list.query.js';

/** What a view keeps: every filter of the list, and whether it is the list. */
export class ViewFilters extends OverviewQuery {
  @ApiPropertyOptional({ enum: ['list'], enumName: 'ListView', description: 'Not the board.' })
  @IsOptional()
  @IsIn(['list'])
  view?: 'list';
}

export class KeptFiltersDto {
  @ApiProperty({ type: ViewFilters })
  @IsObject()
  @ValidateNested()
  @Type(() => ViewFilters)
  query: ViewFilters;
}

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

export class KeepViewDto extends KeptFiltersDto {
  @ApiProperty({ minLength: 1, maxLength: 60 })
  @Transform(trimmed)
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;
}

/** A view one kept. */
export class SavedViewDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: ViewFilters, description: 'Without what the list no longer knows.' })
  query: ViewFilters;
}
