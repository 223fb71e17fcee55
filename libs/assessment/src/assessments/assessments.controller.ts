import { CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AssessmentsQueries } from './assessments.queries.js';
import { AssessmentsService } from './assessments.service.js';
import { AssessmentsDto, JudgedDto } from './dto/assessment.dto.js';
import { JudgeDto } from './dto/judge.dto.js';

@ApiTags('assessments')
@Controller('api/submissions/:id/assessments')
export class AssessmentsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: AssessmentsQueries,
    private readonly service: AssessmentsService,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: AssessmentsDto })
  @Get()
  async assessments(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AssessmentsDto> {
    const { facts, groups } = await this.viewer.of(person, id);
    const view = { own: groups.has('own_assessment'), others: groups.has('others_assessments') };
    if (!view.own && !view.others) throw notFound();
    return this.queries.assessments(facts, person.personId, view);
  }

  @Permission('assessment.write')
  @ApiOkResponse({ type: JudgedDto })
  @ApiConflictResponse({
    description: 'This judgement was saved elsewhere since; `current` holds it with its version.',
  })
  @Put('mine/judgements/:criterionId')
  judge(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('criterionId') criterionId: string,
    @Body() input: JudgeDto,
  ): Promise<JudgedDto> {
    return this.service.judge(person, id, criterionId, input);
  }
}
