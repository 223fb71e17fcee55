import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActDto, ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectionDto, PlanReleaseDto, ReturnToEditingDto } from './dto/edition-acts.dto.js';

/** From start of editing to release. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class EditionActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('start-editing')
  startEditing(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'start_editing', body, body);
  }

  @ActRoute('send-proof')
  sendProof(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'send_proof', body, body);
  }

  @ActRoute('request-correction')
  requestCorrection(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectionDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'request_correction', body, body);
  }

  @ActRoute('approve-proof')
  approveProof(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'approve_proof', body, body);
  }

  @ActRoute('return-to-editing')
  returnToEditing(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnToEditingDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'return_to_editing', body, body);
  }

  @ActRoute('plan-release')
  planRelease(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanReleaseDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'plan_release', body, body);
  }

  @ActRoute('cancel-planned-release')
  cancelPlannedRelease(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'cancel_planned_release', body, body);
  }

  @ActRoute('release')
  release(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'release', body, body);
  }
}
