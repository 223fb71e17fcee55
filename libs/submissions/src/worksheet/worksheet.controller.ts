import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiVersionConflict, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { AnswersService } from './answers.service.js';
import { AnswerVersionsService } from './answer-versions.service.js';
import { ComparisonService } from './comparison.service.js';
import { AnswerConflictDto, AnswerDto, AnswerKeptDto } from './dto/answer.dto.js';
import { ComparisonDto } from './dto/comparison.dto.js';
import { ComparisonQuery } from './dto/comparison.query.js';
import {
  AnswerVersionDto,
  EarlierAnswerDto,
  RevisionDto,
  RevisionRowDto,
  WorksheetDto,
} from './dto/worksheet.dto.js';
import { WorksheetService } from './worksheet.service.js';

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
  @ApiOkResponse({ type: WorksheetDto })
  @Get('worksheet')
  read(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WorksheetDto> {
    return this.worksheet.read(person, id);
  }

  @Permission('submission.write')
  @ApiOkResponse({ type: AnswerKeptDto })
  @ApiVersionConflict(AnswerConflictDto)
  @Put('answers/:questionId')
  write(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
    @Body() body: AnswerDto,
  ): Promise<AnswerKeptDto> {
    return this.answers.write(person, id, questionId, body);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: [AnswerVersionDto] })
  @Get('answers/:questionId/versions')
  earlier(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
  ): Promise<AnswerVersionDto[]> {
    return this.versions.list(person, id, questionId);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: EarlierAnswerDto })
  @Get('answers/:questionId/versions/:key')
  earlierText(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('questionId') questionId: string,
    @Param('key') key: string,
  ): Promise<EarlierAnswerDto> {
    return this.versions.one(person, id, questionId, key);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: ComparisonDto })
  @Get('comparison')
  compare(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() chosen: ComparisonQuery,
  ): Promise<ComparisonDto> {
    return this.comparison.of(person, id, chosen);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: [RevisionRowDto] })
  @Get('revisions')
  revisions(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RevisionRowDto[]> {
    return this.worksheet.revisions(person, id);
  }

  @Permission('submission.read')
  @ApiOkResponse({ type: RevisionDto })
  @Get('revisions/:number')
  revision(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<RevisionDto> {
    return this.worksheet.revision(person, id, Math.min(Math.max(number, 0), 32_767));
  }
}
