import { type InterestHint } from '#domain';
import { Clock, CurrentPerson, type CurrentPersonData, notFound, Permission, named } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { AssignmentsQueries } from './assignments.queries.js';
import { CandidatesQueries } from './candidates.queries.js';
import { AssignmentDto, CandidateDto, CandidatesFilterDto } from './dto/assignment.dto.js';
import { OwnRecusalDto } from './dto/own-recusal.dto.js';
import { OwnRecusalQueries } from './own-recusal.queries.js';

@ApiTags('assignments')
@Controller('api/submissions/:id')
export class AssignmentsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: AssignmentsQueries,
    private readonly possible: CandidatesQueries,
    private readonly recusals: OwnRecusalQueries,
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
    return this.queries.assignments(id, person.personId, groups.has('interests'));
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
    return this.possible.candidates(id, filter.function, this.clock.today());
  }

  /** What points at an interest of one's own, for who was asked and did not answer yet. */
  @Permission('submission.read')
  @ApiOkResponse({ schema: { type: 'array', items: { $ref: getSchemaPath(named.interestHint.enumName) } } })
  @Get('interest-hints')
  async interestHints(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<InterestHint[]> {
    const { relations } = await this.viewer.of(person, id, 'card');
    if (!relations.has('assessor_invited')) throw notFound();
    return this.possible.hintsFor(id, person.personId, this.clock.today());
  }

  /** That one stepped back oneself, for who did; the dossier itself stays closed. */
  @Permission('submission.read')
  @ApiOkResponse({ type: OwnRecusalDto })
  @Get('own-recusal')
  ownRecusal(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OwnRecusalDto> {
    return this.recusals.of(person, id);
  }
}
