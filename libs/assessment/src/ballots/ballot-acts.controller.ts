import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActDto, type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CastVoteDto, OpenBallotDto } from './dto/ballot-acts.dto.js';

/** Putting to the vote, voting, counting. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class BallotActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('open-ballot')
  openBallot(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenBallotDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'open_ballot', body, body);
  }

  @ActRoute('cast-vote')
  castVote(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CastVoteDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'cast_vote', body, body);
  }

  @ActRoute('close-ballot')
  closeBallot(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'close_ballot', body, body);
  }
}
