import { ApiProperty } from '@nestjs/swagger';
import type { GuidanceRights } from '#domain';
import { AnchorDto } from './anchor.dto.js';

/** A round of feedback: the letter of the adviser. */
export class FeedbackRoundDto {
  @ApiProperty()
  number: number;

  @ApiProperty()
  letter: string;

  @ApiProperty({ type: String, format: 'date-time' })
  givenAt: Date;
}

/** What was said on a remark. */
export class RemarkReplyDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'Name.' })
  by: string;

  @ApiProperty({ description: 'Whether the reader wrote it.' })
  own: boolean;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

/** What the adviser said about one answer, with what was said on it, oldest first. */
export class RemarkOnAnswerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  questionId: string;

  @ApiProperty()
  text: string;

  @ApiProperty({
    type: AnchorDto,
    nullable: true,
    description: 'Null when it is about the answer as a whole.',
  })
  anchor: AnchorDto | null;

  @ApiProperty({ description: 'Number of the round of feedback.' })
  round: number;

  @ApiProperty({ description: 'Name.' })
  by: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: Date | null;

  @ApiProperty({ type: [RemarkReplyDto] })
  replies: readonly RemarkReplyDto[];
}

/** What the reader may do with remarks now. */
export class GuidanceRightsDto implements GuidanceRights {
  @ApiProperty({ description: 'Prepare remarks for the next round.' })
  prepares: boolean;

  @ApiProperty()
  replies: boolean;

  @ApiProperty({ description: 'Close remarks and open them again.' })
  closes: boolean;
}

/** A remark that was closed or opened again. */
export class RemarkVersionDto {
  @ApiProperty()
  version: number;
}

/** How a remark stands, for who closed or opened an older version of it. */
export class RemarkConflictDto extends RemarkVersionDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  resolvedAt: Date | null;
}

export class ReplyKeptDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

/** A remark an adviser prepares for the next feedback round. */
export class PreparedRemarkDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  questionId: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: AnchorDto, nullable: true })
  anchor: AnchorDto | null;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}

export class RemarkDraftKeptDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}

/** The prepared remark as it stands, for who wrote on an older version of it. */
export class RemarkDraftConflictDto {
  @ApiProperty()
  text: string;

  @ApiProperty()
  version: number;
}
