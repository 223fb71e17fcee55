import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActRoute } from './act.decorators.js';
import { Acts } from './acts.service.js';
import { ActResultDto } from './dto/act-result.dto.js';
import {
  ActDto,
  AdmitDto,
  GiveFeedbackDto,
  ReasonDto,
  ReturnForCompletionDto,
  WithdrawDto,
} from './dto/act.dto.js';

/** The acts on the way to a definitive revision. The rules decide; a route only names act and input. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class ActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('submit')
  submit(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'submit', body, body);
  }

  @ActRoute('start-screening')
  startScreening(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'start_screening', body, body);
  }

  @ActRoute('return-for-completion')
  returnForCompletion(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnForCompletionDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'return_for_completion', body, body);
  }

  @ActRoute('declare-ineligible')
  declareIneligible(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'declare_ineligible', body, body);
  }

  @ActRoute('reinstate')
  reinstate(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'reinstate', body, body);
  }

  @ActRoute('admit')
  admit(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AdmitDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'admit', body, body);
  }

  @ActRoute('give-feedback')
  giveFeedback(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveFeedbackDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'give_feedback', body, body);
  }

  @ActRoute('hand-in-definitive')
  handInDefinitive(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'hand_in_definitive', body, body);
  }

  @ActRoute('resume')
  resume(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'resume', body, body);
  }

  @ActRoute('withdraw')
  withdraw(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'withdraw', body, body);
  }
}
