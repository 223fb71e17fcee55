import { isDeveloperSide } from '#domain';
import { CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AdviceQueries } from './advice.queries.js';
import { AdviceDto } from './dto/advice.dto.js';

@ApiTags('advice')
@Controller('api/submissions/:id/advice')
export class AdviceController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: AdviceQueries,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: AdviceDto })
  @Get()
  async advice(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AdviceDto> {
    const { relations } = await this.viewer.of(person, id, 'advice');
    const advice = isDeveloperSide(relations)
      ? await this.queries.forDeveloper(id)
      : await this.queries.ofCommittee(id);
    if (!advice) throw notFound();
    return advice;
  }
}
