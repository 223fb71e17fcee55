import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { Acts, type ActResult } from '../acts/acts.service.js';
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

  @Permission('submission.act')
  @HttpCode(200)
  @Post('acts/remind-assessor')
  remindAssessor(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemindAssessorDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'remind_assessor', body, body);
  }

  @Permission('submission.act')
  @HttpCode(200)
  @Post('acts/remind-developer')
  remindDeveloper(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemindDeveloperDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'remind_developer', body, body);
  }
}
