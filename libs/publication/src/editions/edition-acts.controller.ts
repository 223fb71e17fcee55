import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { ActDto, type ActResult, Acts } from '#submissions';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectionDto, ReturnToEditingDto } from './dto/edition-acts.dto.js';

/** From start of editing to release. */
@ApiTags('acts')
@Permission('submission.act')
@Controller('api/submissions/:id/acts')
export class EditionActsController {
  constructor(private readonly acts: Acts) {}

  @HttpCode(200)
  @Post('start-editing')
  startEditing(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'start_editing', body, body);
  }

  @HttpCode(200)
  @Post('send-proof')
  sendProof(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'send_proof', body, body);
  }

  @HttpCode(200)
  @Post('request-correction')
  requestCorrection(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectionDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'request_correction', body, body);
  }

  @HttpCode(200)
  @Post('approve-proof')
  approveProof(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'approve_proof', body, body);
  }

  @HttpCode(200)
  @Post('return-to-editing')
  returnToEditing(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnToEditingDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'return_to_editing', body, body);
  }

  @HttpCode(200)
  @Post('release')
  release(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResult> {
    return this.acts.perform(person, id, 'release', body, body);
  }
}
