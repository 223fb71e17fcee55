import { CurrentPerson, type CurrentPersonData } from '#platform';
import { ActDto, type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

/** Opening the assessment and handing in one’s own. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class AssessmentActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('start-assessment')
  startAssessment(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'start_assessment', body, body);
  }

  @ActRoute('hand-in-assessment')
  handInAssessment(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'hand_in_assessment', body, body);
  }
}
