import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { HistoryService, type HistoryRow } from '../history/history.service.js';
import { DossierService } from './dossier.service.js';
import { PartyDto, StartSubmissionDto } from './dto/start-submission.dto.js';
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
  @Post()
  start(
    @CurrentPerson() person: CurrentPersonData,
    @Body() body: StartSubmissionDto,
  ): Promise<{ id: string }> {
    return this.starter.start(person, body);
  }

  @Permission('submission.read')
  @Get(':id')
  page(@CurrentPerson() person: CurrentPersonData, @Param('id', ParseUUIDPipe) id: string): Promise<object> {
    return this.dossier.page(person, id);
  }

  /** The page as its owner reads it; for staff who check what the developer's side sees. Shows, never acts. */
  @Permission('submission.read')
  @Get(':id/as-owner')
  asOwner(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object> {
    return this.dossier.asOwner(person, id);
  }

  @Permission('submission.read')
  @Get(':id/history')
  history(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<HistoryRow[]> {
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
