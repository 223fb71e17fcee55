import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Clock, Permission } from '#platform';
import { UsageFigures, UsageQueries } from './usage.queries.js';

export class UsageFilter {
  @ApiPropertyOptional({ minimum: 2000, maximum: 2200, description: 'Defaults to this year.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number;
}

@ApiTags('usage')
@Controller('api/usage')
export class UsageController {
  constructor(
    private readonly queries: UsageQueries,
    private readonly clock: Clock,
  ) {}

  /** Visits to the start page, opened summaries and downloads, per year and for the interventions read most. */
  @Get()
  @Permission('usage.read')
  @ApiOkResponse({ type: UsageFigures })
  read(@Query() filter: UsageFilter): Promise<UsageFigures> {
    return this.queries.figures(filter.year ?? Number(this.clock.today().slice(0, 4)));
  }
}
