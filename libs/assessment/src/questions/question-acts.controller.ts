import { CurrentPerson, type CurrentPersonData } from '#platform';
import { type ActResultDto, ActRoute, Acts } from '#submissions';
import { Body, Controller, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerQuestionsDto, AskQuestionsDto } from './dto/question-acts.dto.js';

/** The dialogue with the developer. */
@ApiTags('acts')
@Controller('api/submissions/:id')
export class QuestionActsController {
  constructor(private readonly acts: Acts) {}

  @ActRoute('ask-questions')
  askQuestions(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskQuestionsDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'ask_questions', body, body);
  }

  @ActRoute('answer-questions')
  answerQuestions(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerQuestionsDto,
  ): Promise<ActResultDto> {
    return this.acts.perform(person, id, 'answer_questions', body, body);
  }
}
