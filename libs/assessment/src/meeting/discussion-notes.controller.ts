import { ApiVersionConflict, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DiscussionNotesService } from './discussion-notes.service.js';
import { DiscussionNotesDto, EarlierNotesDto, WriteNotesDto } from './dto/discussion-notes.dto.js';

/** What was said at the item; for the committee and the institute. */
@ApiTags('deliberation')
@Controller('api/submissions/:id/discussion-notes')
export class DiscussionNotesController {
  constructor(private readonly notes: DiscussionNotesService) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: DiscussionNotesDto })
  @Get()
  read(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DiscussionNotesDto> {
    return this.notes.read(person, id);
  }

  @Permission('notes.write')
  @ApiOkResponse({ type: [EarlierNotesDto], description: 'The latest first, at most 50.' })
  @Get('versions')
  earlier(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EarlierNotesDto[]> {
    return this.notes.earlier(person, id);
  }

  @Permission('notes.write')
  @ApiOkResponse({ type: DiscussionNotesDto })
  @ApiVersionConflict(DiscussionNotesDto)
  @Put()
  write(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: WriteNotesDto,
  ): Promise<DiscussionNotesDto> {
    return this.notes.write(person, id, input);
  }
}
