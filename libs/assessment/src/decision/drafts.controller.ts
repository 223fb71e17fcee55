import { ApiVersionConflict, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DraftsService } from './drafts.service.js';
import { DecisionDraftDto, SaveDraftDto } from './dto/decision-draft.dto.js';

/** The decision while it is being prepared; for deciders only. */
@ApiTags('decision')
@Permission('decision.prepare')
@Controller('api/submissions/:id/decision-draft')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @ApiOkResponse({ type: DecisionDraftDto })
  @Get()
  read(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DecisionDraftDto> {
    return this.drafts.read(person, id);
  }

  @ApiOkResponse({ type: DecisionDraftDto })
  @ApiVersionConflict(DecisionDraftDto)
  @Put()
  save(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: SaveDraftDto,
  ): Promise<DecisionDraftDto> {
    return this.drafts.save(person, id, input);
  }
}
