import { ApiVersionConflict, CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { JudgeStudyDto, StudyJudgementDto, StudyJudgementsDto } from './dto/study-judgement.dto.js';
import { StudyJudgementsQueries } from './study-judgements.queries.js';
import { StudyJudgementsService } from './study-judgements.service.js';

/** What assessors find of the studies on effects, study by study. */
@ApiTags('assessments')
@Controller('api/submissions/:id/study-judgements')
export class StudyJudgementsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: StudyJudgementsQueries,
    private readonly service: StudyJudgementsService,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: StudyJudgementsDto })
  @Get()
  async studies(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StudyJudgementsDto> {
    const { groups } = await this.viewer.of(person, id);
    const view = { own: groups.has('own_assessment'), others: groups.has('others_assessments') };
    if (!view.own && !view.others) throw notFound();
    return this.queries.studies(id, person.personId, view);
  }

  @Permission('assessment.write')
  @ApiOkResponse({ type: StudyJudgementDto })
  @ApiVersionConflict(StudyJudgementDto)
  @Put('mine/:number')
  judge(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() input: JudgeStudyDto,
  ): Promise<StudyJudgementDto> {
    return this.service.judge(person, id, number, input);
  }
}
