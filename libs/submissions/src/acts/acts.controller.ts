import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { Acts, type ActResult } from './acts.service.js';
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
@Permission('submission.act')
@Controller('api/submissions/:id/acts')
export class ActsController {
  constructor(private readonly acts: Acts) {}

  @Post('submit')
  @HttpCode(200)
  submit(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'submit', body, body);
  }

  @Post('start-screening')
  @HttpCode(200)
  startScreening(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'start_screening', body, body);
  }

  @Post('return-for-completion')
  @HttpCode(200)
  returnForCompletion(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnForCompletionDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'return_for_completion', body, body);
  }

  @Post('declare-ineligible')
  @HttpCode(200)
  declareIneligible(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'declare_ineligible', body, body);
  }

  @Post('reinstate')
  @HttpCode(200)
  reinstate(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReasonDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'reinstate', body, body);
  }

  @Post('admit')
  @HttpCode(200)
  admit(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AdmitDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'admit', body, body);
  }

  @Post('give-feedback')
  @HttpCode(200)
  giveFeedback(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveFeedbackDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'give_feedback', body, body);
  }

  @Post('hand-in-definitive')
  @HttpCode(200)
  handInDefinitive(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'hand_in_definitive', body, body);
  }

  @Post('resume')
  @HttpCode(200)
  resume(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'resume', body, body);
  }

  @Post('withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'withdraw', body, body);
  }
}
