import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { SubmissionListQuery } from './dto/list.query.js';
import { MyWorkDto } from './dto/my-work.dto.js';
import { SubmissionsDto } from './dto/submission-row.dto.js';
import { MyWorkService } from './my-work.service.js';
import { SubmissionsQueries } from './submissions.queries.js';

/** What waits, and the lists. */
@ApiTags('submissions')
@Controller('api')
export class QueueController {
  constructor(
    private readonly myWork: MyWorkService,
    private readonly submissions: SubmissionsQueries,
  ) {}

  @Permission('work.own')
  @ApiOkResponse({ type: MyWorkDto })
  @Get('my-work')
  work(@CurrentPerson() person: CurrentPersonData): Promise<MyWorkDto> {
    return this.myWork.of(person);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: SubmissionsDto })
  @Get('submissions')
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Query() query: SubmissionListQuery,
  ): Promise<SubmissionsDto> {
    return this.submissions.list(person, query);
  }
}
