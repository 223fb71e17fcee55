import { ApiVersionConflict, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AgendaQueries } from './agenda.queries.js';
import { AgendaService } from './agenda.service.js';
import { MeetingDto, MoveItemDto } from './dto/agenda.dto.js';

/** The meetings one takes part in, each with its agenda. */
@ApiTags('meetings')
@Controller('api/meetings')
export class AgendaController {
  constructor(
    private readonly queries: AgendaQueries,
    private readonly agenda: AgendaService,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: [MeetingDto] })
  @Get()
  meetings(@CurrentPerson() person: CurrentPersonData): Promise<MeetingDto[]> {
    return this.queries.meetings(person);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: MeetingDto })
  @Get(':id')
  meeting(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MeetingDto> {
    return this.agenda.read(person, id);
  }

  @Permission('agenda.order')
  @ApiOkResponse({ type: MeetingDto })
  @ApiVersionConflict(MeetingDto)
  @HttpCode(200)
  @Post(':id/order')
  move(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MoveItemDto,
  ): Promise<MeetingDto> {
    return this.agenda.move(person, id, input);
  }
}
