import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeliberationQueries } from './deliberation.queries.js';
import { DeliberationDto } from './dto/deliberation.dto.js';

@ApiTags('deliberation')
@Controller('api/submissions/:id/deliberation')
export class DeliberationController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: DeliberationQueries,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: DeliberationDto })
  @Get()
  async deliberation(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DeliberationDto> {
    const { facts, groups } = await this.viewer.of(person, id, 'deliberation');
    return this.queries.deliberation(facts, person.personId, groups.has('others_assessments'));
  }
}
