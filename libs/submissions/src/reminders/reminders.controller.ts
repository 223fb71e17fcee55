import { Body, Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { ActRoute } from '../acts/act.decorators.js';
import { Acts } from '../acts/acts.service.js';
import type { ActResultDto } from '../acts/dto/act-result.dto.js';
import { AwaitedDto, RemindAssessorDto, RemindDeveloperDto } from './dto/reminder.dto.js';
import { RemindersQueries } from './reminders.queries.js';

/** Reminding those the procedure waits for. */
@ApiTags('reminders')
@Controller('api/submissions/:id')
export class RemindersController {
  constructor(
    private readonly acts: Acts,
    private readonly queries: RemindersQueries,
  ) {}

  /** Who can be reminded, of what, and when that was done last. */
  @Permission('submission.read')
  @ApiOkResponse({ type: [AwaitedDto] })
  @Get('awaited')
  awaited(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AwaitedDto[]> {
    return this.queries.awaited(person, id);
  }

  @ActRoute('remind-assessor')
  remindAssessor(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemindAssessorDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'remind_assessor', body, body);
  }

  @ActRoute('remind-developer')
  remindDeveloper(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemindDeveloperDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'remind_developer', body, body);
  }
}
