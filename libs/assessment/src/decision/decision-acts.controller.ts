import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActDto, type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecideDto } from './dto/decide.dto.js';

/** Deciding and making known. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class DecisionActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('decide')
  decide(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'decide', body, body);
  }

  @ActRoute('announce')
  announce(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'announce', body, body);
  }
}
