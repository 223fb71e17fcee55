import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { attachmentKinds, type AttachmentKind } from '../attachment.entity.js';

const kind = { enum: attachmentKinds, enumName: 'AttachmentKind' };

/** What comes with a file. */
export class AddAttachmentDto {
  @ApiProperty(kind) @IsIn(attachmentKinds) kind: AttachmentKind;
}

/** A file and what comes with it: the parts of a form, for the description. */
export class AttachmentFormDto extends AddAttachmentDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

/** A file of a description. */
export class AttachmentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty(kind)
  kind: AttachmentKind;

  @ApiProperty()
  filename: string;

  @ApiProperty({ description: 'As found in the file, not as its sender said.' })
  contentType: string;

  @ApiProperty({ description: 'Bytes.' })
  size: number;

  @ApiProperty({ type: String, format: 'date-time' })
  uploadedAt: Date;

  @ApiProperty({ description: 'Name.' })
  uploadedBy: string;

  @ApiPropertyOptional({
    description:
      'For who reads what is being written: it tells others that a file they have was taken out since.',
  })
  version?: number;
}

export class RemovedVersionDto {
  @ApiProperty({ description: 'The version of the file as it was read.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version: number;
}
