import { CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { readsQuestions, Viewer } from '#submissions';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeveloperQuestionDto } from './dto/question.dto.js';
import { QuestionsQueries } from './questions.queries.js';

@ApiTags('questions')
@Controller('api/submissions/:id/questions')
export class QuestionsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: QuestionsQueries,
  ) {}

  /** Read by those who ask and those who answer. */
  @Permission('submission.read')
  @ApiOkResponse({ type: [DeveloperQuestionDto] })
  @Get()
  async questions(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DeveloperQuestionDto[]> {
    const view = await this.viewer.of(person, id, 'description');
    if (!readsQuestions(view)) throw notFound();
    return this.queries.questions(id);
  }
}
