import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CreatedDto, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { AttachmentsService, type ReceivedFile } from './attachments.service.js';
import {
  AddAttachmentDto,
  AttachmentDto,
  AttachmentFormDto,
  RemovedVersionDto,
} from './dto/attachment.dto.js';
import { MOST_BYTES } from './file-check.js';

/** Handbook, evaluations and other files of a description. Always sent as a download, never shown in place. */
@ApiTags('attachments')
@Controller('api/submissions/:id/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: [AttachmentDto] })
  @Get()
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AttachmentDto[]> {
    return this.attachments.list(person, id);
  }

  @Permission('submission.write')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AttachmentFormDto })
  @ApiCreatedResponse({ type: CreatedDto })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MOST_BYTES, files: 1, fields: 5 } }))
  add(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AddAttachmentDto,
    @UploadedFile() file?: ReceivedFile,
  ): Promise<CreatedDto> {
    return this.attachments.add(person, id, body.kind, file);
  }

  @Permission('submission.read')
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @Get(':attachmentId')
  async download(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = await this.attachments.content(person, id, attachmentId);
    response.attachment(file.filename);
    response.setHeader('cache-control', 'private, no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    return new StreamableFile(file.bytes, { type: file.contentType });
  }

  @Permission('submission.write')
  @Delete(':attachmentId')
  @HttpCode(204)
  remove(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @Query() { version }: RemovedVersionDto,
  ): Promise<void> {
    return this.attachments.remove(person, id, attachmentId, version);
  }
}
