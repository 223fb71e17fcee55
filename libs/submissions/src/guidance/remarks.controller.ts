import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { RemarkDraftDto, ReplyDto, ResolvedDto } from './dto/remark.dto.js';
import { RemarkDraftsService, type DraftRow } from './remark-drafts.service.js';
import { RemarksService } from './remarks.service.js';

/** Feedback rounds, their remarks and what was said on them; the rules decide who may do what per dossier. */
@ApiTags('guidance')
@Permission('submission.read')
@Controller('api/submissions/:id')
export class RemarksController {
  constructor(
    private readonly remarks: RemarksService,
    private readonly drafts: RemarkDraftsService,
  ) {}

  @Get('feedback-rounds')
  feedbackRounds(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<object[]> {
    return this.remarks.feedbackRounds(person, id);
  }

  @Patch('remarks/:remarkId')
  setResolved(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Body() body: ResolvedDto,
  ): Promise<{ version: number }> {
    return this.remarks.setResolved(person, id, remarkId, body);
  }

  @Put('remarks/:remarkId/replies/:replyId')
  reply(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Param('replyId', ParseUUIDPipe) replyId: string,
    @Body() body: ReplyDto,
  ): Promise<{ id: string; at: Date }> {
    return this.remarks.reply(person, id, remarkId, { id: replyId, text: body.text });
  }

  @Get('remark-drafts')
  prepared(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DraftRow[]> {
    return this.drafts.list(person, id);
  }

  @Put('remark-drafts/:draftId')
  prepare(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() body: RemarkDraftDto,
  ): Promise<{ version: number; updatedAt: Date }> {
    return this.drafts.keep(person, id, draftId, body);
  }

  @Delete('remark-drafts/:draftId')
  @HttpCode(204)
  drop(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Query('version', ParseIntPipe) version: number,
  ): Promise<void> {
    return this.drafts.drop(person, id, draftId, version);
  }
}
