import { isDeveloperSide } from '#domain';
import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ObjectionDto } from './dto/objection.dto.js';
import { ObjectionsQueries } from './objections.queries.js';

@ApiTags('decision')
@Controller('api/submissions/:id/objections')
export class ObjectionsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: ObjectionsQueries,
  ) {}

  /** For the owner, the secretary, and a decider who did not judge before; empty when nobody objected. */
  @Permission('submission.read')
  @ApiOkResponse({ type: [ObjectionDto] })
  @Get()
  async objections(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ObjectionDto[]> {
    const { relations } = await this.viewer.of(person, id, 'objection');
    return this.queries.objections(id, !isDeveloperSide(relations));
  }
}
