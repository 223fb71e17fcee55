import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { ActDto } from '#submissions';
import { applyDecorators, Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import {
  FulfilConditionDto,
  RecognitionActResultDto,
  WithdrawPublicationDto,
} from './dto/recognition-acts.dto.js';
import { RecognitionActs } from './recognition-acts.service.js';

const ActRoute = (path: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(200),
    Permission('recognition.manage'),
    ApiOkResponse({ type: RecognitionActResultDto }),
    ApiNotFoundResponse({ description: 'Unknown, or must stay unknown to who asks.' }),
    ApiConflictResponse({ description: 'Changed since; `current` tells the present standing and version.' }),
    ApiUnprocessableEntityResponse({ description: 'The rules refuse; `reasons` tells why.' }),
  );

/** What owner and secretary do to a recognition. The rules decide; a route only names act and input. */
@ApiTags('recognitions')
@Controller('api/recognitions/:id/acts')
export class RecognitionActsController {
  constructor(private readonly acts: RecognitionActs) {}

  @ActRoute('fulfil-condition')
  fulfilCondition(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FulfilConditionDto,
  ): Promise<RecognitionActResultDto> {
    return this.acts.perform(person, id, 'fulfil_condition', body, body);
  }

  @ActRoute('withdraw-publication')
  withdrawPublication(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawPublicationDto,
  ): Promise<RecognitionActResultDto> {
    return this.acts.perform(person, id, 'withdraw_publication', body, body);
  }

  @ActRoute('start-reassessment')
  startReassessment(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<RecognitionActResultDto> {
    return this.acts.perform(person, id, 'start_reassessment', body, body);
  }
}
