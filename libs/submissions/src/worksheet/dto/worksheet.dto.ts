import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { AnswerValue, Answers } from '#domain';
import { AttachmentDto } from '../../attachments/dto/attachment.dto.js';
import { GuidanceRightsDto, RemarkOnAnswerDto } from '../../guidance/dto/guidance.dto.js';
import type { AnswerVersionKind } from '../answer-version.entity.js';
import type { Revision } from '../revision.entity.js';
import { answerRows, answerValue } from './answer-value.dto.js';

/** One answer as it is kept. */
@ApiExtraModels(...answerRows)
export class StoredAnswerDto {
  @ApiProperty(answerValue)
  value: AnswerValue;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Name; null where that is not told.' })
  updatedBy: string | null;
}

/** The worksheet as the reader may see and change it. */
@ApiExtraModels(StoredAnswerDto)
export class WorksheetDto {
  @ApiProperty()
  formVersion: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(StoredAnswerDto) },
    description: 'By question.',
  })
  answers: Record<string, StoredAnswerDto>;

  @ApiProperty({
    enum: ['all', 'none'],
    enumName: 'AllOrNone',
    oneOf: [{ type: 'array', items: { type: 'string' } }],
    description: 'Which questions the reader may answer now.',
  })
  editable: 'all' | 'none' | string[];

  @ApiProperty({ type: [RemarkOnAnswerDto] })
  remarks: RemarkOnAnswerDto[];

  @ApiProperty({ type: GuidanceRightsDto })
  guidance: GuidanceRightsDto;
}

/** A revision that was handed in. */
export class RevisionRowDto {
  @ApiProperty()
  number: number;

  @ApiProperty({ enum: ['submitted', 'definitive', 'answers'], enumName: 'RevisionKind' })
  kind: Revision['kind'];

  @ApiProperty({ type: String, format: 'date-time' })
  handedInAt: Date;
}

/** A revision with everything that was handed in with it. */
@ApiExtraModels(...answerRows)
export class RevisionDto extends RevisionRowDto {
  @ApiProperty({ type: 'object', additionalProperties: answerValue, description: 'By question.' })
  answers: Answers;

  @ApiProperty({ type: [AttachmentDto] })
  attachments: AttachmentDto[];
}

/** An earlier text of an answer, without the text itself. */
export class AnswerVersionDto {
  @ApiProperty({
    description: '`revision-2` for a text that was handed in, otherwise the id it was kept under.',
  })
  key: string;

  @ApiProperty({ enum: ['taken_over', 'new_day', 'set_aside', 'revision'], enumName: 'AnswerVersionKind' })
  kind: AnswerVersionKind | 'revision';

  @ApiProperty({ type: Number, nullable: true, description: 'Number of the revision; null for the others.' })
  revision: number | null;

  @ApiProperty({ description: 'Name.' })
  by: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

/** The text of an earlier version. */
@ApiExtraModels(...answerRows)
export class EarlierAnswerDto {
  @ApiProperty(answerValue)
  value: AnswerValue;
}
