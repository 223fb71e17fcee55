import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** An objection, and how it was settled. */
export class ObjectionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  grounds: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lodgedAt: Date;

  @ApiProperty({
    enum: ['upheld', 'dismissed'],
    enumName: 'ObjectionOutcome',
    nullable: true,
    description: 'Null while it is open.',
  })
  outcome: 'upheld' | 'dismissed' | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  settledAt: Date | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Name; for the institute.' })
  settledBy?: string | null;
}
