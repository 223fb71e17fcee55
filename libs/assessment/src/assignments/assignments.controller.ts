import { Clock, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AssignmentsQueries } from './assignments.queries.js';
import { AssignmentDto, CandidateDto, CandidatesFilterDto } from './dto/assignment.dto.js';

@ApiTags('assignments')
@Controller('api/submissions/:id')
export class AssignmentsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: AssignmentsQueries,
    private readonly clock: Clock,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: [AssignmentDto] })
  @Get('assignments')
  async assignments(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AssignmentDto[]> {
    const { groups } = await this.viewer.of(person, id, 'assignments');
    return this.queries.assignments(id, groups.has('interests'));
  }

  @Permission('people.choose')
  @ApiOkResponse({ type: [CandidateDto] })
  @Get('candidates')
  async candidates(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() filter: CandidatesFilterDto,
  ): Promise<CandidateDto[]> {
    await this.viewer.of(person, id, 'interests');
    return this.queries.candidates(id, filter.function, this.clock.today());
  }
}
