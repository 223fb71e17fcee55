import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { OverviewQuery, SubmissionListQuery } from './dto/list.query.js';
import { MyWorkDto } from './dto/my-work.dto.js';
import { LateCountDto, SubmissionsDto } from './dto/submission-row.dto.js';
import { MyWorkService } from './my-work.service.js';
import { OverviewService } from './overview.service.js';
import { SubmissionsQueries } from './submissions.queries.js';

/** What waits, and the lists. */
@ApiTags('submissions')
@Controller('api')
export class QueueController {
  constructor(
    private readonly myWork: MyWorkService,
    private readonly submissions: SubmissionsQueries,
    private readonly overview: OverviewService,
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

  /** How many of the list are late, whether or not only those are asked for. */
  @Permission('submission.read')
  @ApiOkResponse({ type: LateCountDto })
  @Get('submissions/late-count')
  async late(
    @CurrentPerson() person: CurrentPersonData,
    @Query() query: OverviewQuery,
  ): Promise<LateCountDto> {
    return { late: await this.submissions.countLate(person, query) };
  }

  /** The list for a spreadsheet, in the reader's language. */
  @Permission('submission.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('submissions/overview.csv')
  async csv(
    @CurrentPerson() person: CurrentPersonData,
    @Query() query: OverviewQuery,
  ): Promise<StreamableFile> {
    const { name, text } = await this.overview.csv(person, person.locale, query);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
