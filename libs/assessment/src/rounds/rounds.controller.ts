import { ApiVersionConflict, CreatedDto, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MeetingPlaceDto, PlanMeetingDto } from './dto/meeting-place.dto.js';
import { CreateRoundDto, RoundsDto } from './dto/round.dto.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';

@ApiTags('rounds')
@Controller('api/rounds')
export class RoundsController {
  constructor(
    private readonly queries: RoundsQueries,
    private readonly service: RoundsService,
  ) {}

  @Permission('round.read')
  @ApiOkResponse({ type: RoundsDto })
  @Get()
  list(@CurrentPerson() person: CurrentPersonData): Promise<RoundsDto> {
    return this.queries.rounds(person);
  }

  @Permission('round.manage')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post()
  create(@Body() input: CreateRoundDto): Promise<CreatedDto> {
    return this.service.create(input);
  }

  /** Says when on its day the meeting of a round begins, and where. */
  @Permission('round.manage')
  @ApiNoContentResponse()
  @ApiVersionConflict(MeetingPlaceDto)
  @HttpCode(204)
  @Put(':id/meeting')
  planMeeting(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PlanMeetingDto,
  ): Promise<void> {
    return this.service.planMeeting(person, id, input);
  }
}
