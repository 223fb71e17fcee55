import { ApiProperty } from '@nestjs/swagger';

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

export class MailsDto {
  @ApiProperty({ type: [MailDto] })
  items: MailDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: Number, nullable: true })
  total: number | null;
}
