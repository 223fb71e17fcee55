import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  DeclareDto,
  OwnInterestsDto,
  RegisterOfPersonDto,
  WriteSidePositionDto,
} from './dto/interests.dto.js';
import { InterestsQueries } from './interests.queries.js';
import { InterestsService } from './interests.service.js';

/** The register of interests: everybody keeps their own, the secretary reads all. */
@ApiTags('interests')
@Controller('api/interests')
export class InterestsController {
  constructor(
    private readonly queries: InterestsQueries,
    private readonly service: InterestsService,
  ) {}

  @Permission('committee.manage')
  @ApiOkResponse({ type: [RegisterOfPersonDto] })
  @Get()
  register(): Promise<RegisterOfPersonDto[]> {
    return this.queries.register();
  }

  @Permission('interests.own')
  @ApiOkResponse({ type: OwnInterestsDto })
  @Get('mine')
  mine(@CurrentPerson() person: CurrentPersonData): Promise<OwnInterestsDto> {
    return this.queries.of(person.personId);
  }

  @Permission('interests.own')
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'Changed elsewhere since; `current` is how it stands.' })
  @HttpCode(204)
  @Put('mine/positions/:positionId')
  write(
    @CurrentPerson() person: CurrentPersonData,
    @Param('positionId', ParseUUIDPipe) positionId: string,
    @Body() input: WriteSidePositionDto,
  ): Promise<void> {
    return this.service.write(person.personId, positionId, input);
  }

  @Permission('interests.own')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('mine/declarations')
  declare(@CurrentPerson() person: CurrentPersonData, @Body() input: DeclareDto): Promise<void> {
    return this.service.declare(person.personId, input.remarks);
  }
}
