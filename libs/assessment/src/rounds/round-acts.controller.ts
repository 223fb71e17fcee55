import { CurrentPerson, type CurrentPersonData } from '#platform';
import { type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MoveRoundDto, PlaceInRoundDto } from './dto/place-in-round.dto.js';

/** The place of a dossier in a round. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class RoundActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('place-in-round')
  placeInRound(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlaceInRoundDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'place_in_round', body, body);
  }

  @ActRoute('move-round')
  moveRound(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRoundDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'move_round', body, body);
  }
}
