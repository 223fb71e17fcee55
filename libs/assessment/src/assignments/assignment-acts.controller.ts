import { CurrentPerson, type CurrentPersonData } from '#platform';
import { type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerInterestDto, InviteAssessorDto, RecuseDto } from './dto/assignment-acts.dto.js';

/** Composing the panel: asking, declaring interests, stepping back. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class AssignmentActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('invite-assessor')
  inviteAssessor(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InviteAssessorDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'invite_assessor', body, body);
  }

  @ActRoute('answer-interest')
  answerInterest(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerInterestDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'answer_interest', body, body);
  }

  @ActRoute('recuse')
  recuse(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecuseDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'recuse', body, body);
  }
}
