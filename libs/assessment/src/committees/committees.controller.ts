import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommitteesQueries } from './committees.queries.js';
import { CommitteesService } from './committees.service.js';
import { CommitteesDto, SeatDto } from './dto/committee.dto.js';

@ApiTags('committees')
@Controller('api/committees')
export class CommitteesController {
  constructor(
    private readonly queries: CommitteesQueries,
    private readonly service: CommitteesService,
  ) {}

  @Permission('committee.read')
  @ApiOkResponse({ type: CommitteesDto })
  @Get()
  list(@CurrentPerson() person: CurrentPersonData): Promise<CommitteesDto> {
    return this.queries.committees(person);
  }

  @Permission('committee.manage')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Put(':committeeId/members/:personId')
  seat(
    @Param('committeeId', ParseUUIDPipe) committeeId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() input: SeatDto,
  ): Promise<void> {
    return this.service.seat(committeeId, personId, input);
  }
}
