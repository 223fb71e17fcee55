import { CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EarlierJudgementDto } from './dto/earlier-judgement.dto.js';
import { EarlierJudgementsQueries } from './earlier-judgements.queries.js';

@ApiTags('assessments')
@Controller('api/submissions/:id/earlier-judgement')
export class EarlierJudgementsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: EarlierJudgementsQueries,
  ) {}

  /** What a re-assessment starts from, for who judges it or reads the judgements. */
  @Permission('submission.read')
  @ApiOkResponse({ type: EarlierJudgementDto })
  @ApiNotFoundResponse({ description: 'No re-assessment, or not one’s own to judge.' })
  @Get()
  async earlierJudgement(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EarlierJudgementDto> {
    const { facts, groups } = await this.viewer.of(person, id);
    const seesOthers = groups.has('others_assessments');
    if (!seesOthers && !groups.has('own_assessment')) throw notFound();
    const earlier = await this.queries.of(facts, seesOthers);
    if (!earlier) throw notFound();
    return earlier;
  }
}
