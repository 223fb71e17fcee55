import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiTags, refs } from '@nestjs/swagger';
import { CreatedDto, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { HistoryEventDto } from '../history/dto/history.dto.js';
import { HistoryService } from '../history/history.service.js';
import { DossierService } from './dossier.service.js';
import { PartyDto, StartSubmissionDto } from './dto/start-submission.dto.js';
import {
  OwnersPageDto,
  SubmissionCardDto,
  SubmissionDto,
  SubmissionOutlineDto,
} from './dto/submission.dto.js';
import { StartSubmission } from './start-submission.js';

/** Submissions one by one. */
@ApiTags('submissions')
@Controller('api/submissions')
export class DossierController {
  constructor(
    private readonly dossier: DossierService,
    private readonly starter: StartSubmission,
    private readonly historyService: HistoryService,
  ) {}

  @Permission('submission.start')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post()
  start(@CurrentPerson() person: CurrentPersonData, @Body() body: StartSubmissionDto): Promise<CreatedDto> {
    return this.starter.start(person, body);
  }

  @Permission('submission.read')
  @ApiExtraModels(SubmissionDto, SubmissionCardDto, SubmissionOutlineDto)
  @ApiOkResponse({ schema: { oneOf: refs(SubmissionDto, SubmissionCardDto, SubmissionOutlineDto) } })
  @Get(':id')
  page(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SubmissionDto | SubmissionCardDto | SubmissionOutlineDto> {
    return this.dossier.page(person, id);
  }

  /** The page as its owner reads it; for staff who check what the developer's side sees. Shows, never acts. */
  @Permission('submission.read')
  @ApiOkResponse({ type: OwnersPageDto })
  @Get(':id/as-owner')
  asOwner(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OwnersPageDto> {
    return this.dossier.asOwner(person, id);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: [HistoryEventDto] })
  @Get(':id/history')
  history(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<HistoryEventDto[]> {
    return this.historyService.of(person, id);
  }

  @Permission('submission.write')
  @Post(':id/parties')
  @HttpCode(204)
  addParty(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PartyDto,
  ): Promise<void> {
    return this.dossier.addParty(person, id, body);
  }
}
