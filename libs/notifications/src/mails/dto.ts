import { ApiProperty } from '@nestjs/swagger';
import { PageDto } from '#platform';

/** A mail to the reader, as plain text. */
export class MailDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  kind: string;

  @ApiProperty()
  subject: string;

  @ApiProperty()
  body: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null for a caught mail.' })
  sentAt: Date | null;
}

export class MailsDto extends PageDto(MailDto) {}
