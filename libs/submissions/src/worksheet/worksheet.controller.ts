import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { AnswerDto } from './dto/answer.dto.js';
import { WorksheetService, type Worksheet } from './worksheet.service.js';

/** The answers of a worksheet and the revisions handed in. */
@ApiTags('worksheet')
@Controller('api/submissions/:id')
export class WorksheetController {
  constructor(private readonly worksheet: WorksheetService) {}

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
    return this.worksheet.write(person, id, questionId, body.value, body.version);
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
