import { CurrentPerson, type CurrentPersonData } from '#platform';
import { type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JudgeObjectionDto, LodgeObjectionDto } from './dto/objection-acts.dto.js';

/** Objecting, and settling the objection. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class ObjectionActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('lodge-objection')
  lodgeObjection(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LodgeObjectionDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'lodge_objection', body, body);
  }

  @ActRoute('dismiss-objection')
  dismissObjection(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: JudgeObjectionDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'dismiss_objection', body, body);
  }

  @ActRoute('uphold-objection')
  upholdObjection(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: JudgeObjectionDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'uphold_objection', body, body);
  }
}
