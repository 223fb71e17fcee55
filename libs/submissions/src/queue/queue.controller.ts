import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData, type Page } from '#platform';
import { SubmissionListQuery } from './dto/list.query.js';
import { MyWorkService, type MyWork } from './my-work.service.js';
import { SubmissionsQueries, type SubmissionListItem } from './submissions.queries.js';

/** What waits, and the lists. */
@ApiTags('submissions')
@Controller('api')
export class QueueController {
  constructor(
    private readonly myWork: MyWorkService,
    private readonly submissions: SubmissionsQueries,
  ) {}

  @Permission('work.own')
  @Get('my-work')
  work(@CurrentPerson() person: CurrentPersonData): Promise<MyWork> {
    return this.myWork.of(person);
  }

  @Permission('submission.read')
  @Get('submissions')
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Query() query: SubmissionListQuery,
  ): Promise<Page<SubmissionListItem>> {
    return this.submissions.list(person, query);
  }
}
