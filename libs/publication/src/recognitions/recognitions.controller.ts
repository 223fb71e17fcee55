import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  FulfilConditionDto,
  RecognitionActResultDto,
  RecognitionsDto,
  RecognitionsFilterDto,
  WithdrawPublicationDto,
} from './dto/recognition.dto.js';
import { RecognitionsQueries } from './recognitions.queries.js';
import { RecognitionsService } from './recognitions.service.js';

@ApiTags('recognitions')
@ApiNotFoundResponse({ description: 'Unknown, or must stay unknown to who asks.' })
@ApiConflictResponse({ description: 'The recognition does not allow it as it stands now.' })
@Controller('api/recognitions')
export class RecognitionsController {
  constructor(
    private readonly queries: RecognitionsQueries,
    private readonly service: RecognitionsService,
  ) {}

  @Permission('recognition.read')
  @ApiOkResponse({ type: RecognitionsDto })
  @Get()
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Query() filter: RecognitionsFilterDto,
  ): Promise<RecognitionsDto> {
    return this.queries.recognitions(person, filter);
  }

  @Permission('recognition.manage')
  @ApiOkResponse({ type: RecognitionActResultDto })
  @HttpCode(200)
  @Post(':id/acts/fulfil-condition')
  fulfilCondition(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: FulfilConditionDto,
  ): Promise<RecognitionActResultDto> {
    return this.service.fulfilCondition(person, id, input.number);
  }

  @Permission('recognition.manage')
  @ApiOkResponse({ type: RecognitionActResultDto })
  @HttpCode(200)
  @Post(':id/acts/withdraw-publication')
  withdrawPublication(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: WithdrawPublicationDto,
  ): Promise<RecognitionActResultDto> {
    return this.service.withdrawPublication(person, id, input.reason);
  }

  @Permission('recognition.manage')
  @ApiOkResponse({ type: RecognitionActResultDto })
  @HttpCode(200)
  @Post(':id/acts/start-reassessment')
  startReassessment(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RecognitionActResultDto> {
    return this.service.startReassessment(person, id);
  }
}
