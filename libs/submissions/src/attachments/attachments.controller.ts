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
import { ApiBody, ApiConsumes, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { attachmentKinds, type AttachmentKind } from './attachment.entity.js';
import { AttachmentsService, type AttachmentRow, type ReceivedFile } from './attachments.service.js';
import { MOST_BYTES } from './file-check.js';

export class AttachmentDto {
  @ApiProperty({ enum: attachmentKinds }) @IsIn(attachmentKinds) kind: AttachmentKind;
}

export class RemovedVersionDto {
  @ApiProperty({ description: 'The version of the file as it was read.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}

/** Handbook, evaluations and other files of a description. Always sent as a download, never shown in place. */
@ApiTags('attachments')
@Controller('api/submissions/:id/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Permission('submission.read')
  @Get()
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AttachmentRow[]> {
    return this.attachments.list(person, id);
  }

  @Permission('submission.write')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { kind: { type: 'string' }, file: { type: 'string', format: 'binary' } },
    },
  })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MOST_BYTES, files: 1, fields: 5 } }))
  add(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AttachmentDto,
    @UploadedFile() file?: ReceivedFile,
  ): Promise<{ id: string }> {
    return this.attachments.add(person, id, body.kind, file);
  }

  @Permission('submission.read')
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
