import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { AnswersService } from './answers.service.js';
import { AnswerVersionsService, type AnswerVersionRow } from './answer-versions.service.js';
import { ComparisonService, type Comparison } from './comparison.service.js';
import { AnswerDto } from './dto/answer.dto.js';
import { ComparisonQuery } from './dto/comparison.query.js';
import { WorksheetService, type Worksheet } from './worksheet.service.js';

/** The answers of a worksheet and the revisions handed in. */
@ApiTags('worksheet')
@Controller('api/submissions/:id')
export class WorksheetController {
  constructor(
    private readonly worksheet: WorksheetService,
    private readonly answers: AnswersService,
    private readonly versions: AnswerVersionsService,
    private readonly comparison: ComparisonService,
  ) {}

  @Permission('submission.read')
  @Get('worksheet')
  read(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Worksheet> {
    return this.worksheet.read(person, id);
  }

  @Permission('submission.write')
  @Put('answers/:questionId')
  write(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
    @Body() body: AnswerDto,
  ): Promise<object> {
    return this.answers.write(person, id, questionId, body);
  }

  @Permission('submission.read')
  @Get('answers/:questionId/versions')
  earlier(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
  ): Promise<AnswerVersionRow[]> {
    return this.versions.list(person, id, questionId);
  }

  @Permission('submission.read')
  @Get('answers/:questionId/versions/:key')
  earlierText(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
    @Param('key') key: string,
  ): Promise<object> {
    return this.versions.one(person, id, questionId, key);
  }

  @Permission('submission.read')
  @Get('comparison')
  compare(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() chosen: ComparisonQuery,
  ): Promise<Comparison> {
    return this.comparison.of(person, id, chosen);
  }

  @Permission('submission.read')
  @Get('revisions')
  revisions(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object[]> {
    return this.worksheet.revisions(person, id);
  }

  @Permission('submission.read')
  @Get('revisions/:number')
  revision(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<object> {
    return this.worksheet.revision(person, id, Math.min(Math.max(number, 0), 32_767));
  }
}
