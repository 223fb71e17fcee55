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
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiVersionConflict, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import {
  FeedbackRoundDto,
  PreparedRemarkDto,
  RemarkConflictDto,
  RemarkDraftConflictDto,
  RemarkDraftKeptDto,
  RemarkVersionDto,
  ReplyKeptDto,
} from './dto/guidance.dto.js';
import { RemarkDraftDto, ReplyDto, ResolvedDto } from './dto/remark.dto.js';
import { RemarkDraftsService } from './remark-drafts.service.js';
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

  @ApiOkResponse({ type: [FeedbackRoundDto] })
  @Get('feedback-rounds')
  feedbackRounds(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FeedbackRoundDto[]> {
    return this.remarks.feedbackRounds(person, id);
  }

  @ApiOkResponse({ type: RemarkVersionDto })
  @ApiVersionConflict(RemarkConflictDto)
  @Patch('remarks/:remarkId')
  setResolved(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Body() body: ResolvedDto,
  ): Promise<RemarkVersionDto> {
    return this.remarks.setResolved(person, id, remarkId, body);
  }

  @ApiOkResponse({ type: ReplyKeptDto })
  @Put('remarks/:remarkId/replies/:replyId')
  reply(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Param('replyId', ParseUUIDPipe) replyId: string,
    @Body() body: ReplyDto,
  ): Promise<ReplyKeptDto> {
    return this.remarks.reply(person, id, remarkId, { id: replyId, text: body.text });
  }

  @ApiOkResponse({ type: [PreparedRemarkDto] })
  @Get('remark-drafts')
  prepared(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PreparedRemarkDto[]> {
    return this.drafts.list(person, id);
  }

  @ApiOkResponse({ type: RemarkDraftKeptDto })
  @ApiVersionConflict(RemarkDraftConflictDto)
  @Put('remark-drafts/:draftId')
  prepare(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() body: RemarkDraftDto,
  ): Promise<RemarkDraftKeptDto> {
    return this.drafts.keep(person, id, draftId, body);
  }

  @ApiVersionConflict(RemarkDraftConflictDto)
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
