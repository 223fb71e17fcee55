import { ApiProperty, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import { type Verdict } from '#domain';
import { named } from '#platform';

/** One judgement as it stands. */
export class JudgementDto {
  @ApiProperty({ ...named.verdict, nullable: true })
  verdict: Verdict | null;

  @ApiProperty()
  justification: string;

  @ApiProperty({ description: 'For the deliberation only.' })
  confidential: string;

  @ApiProperty({ description: 'Rises with every save of this judgement; the next one is based on it.' })
  version: number;
}

/** One assessment; `id` is null as long as nothing was typed. */
@ApiExtraModels(JudgementDto)
export class AssessmentDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the assessor.' })
  by: string | null;

  @ApiProperty({ enum: ['draft', 'handed_in'], enumName: 'AssessmentStatus' })
  status: 'draft' | 'handed_in';

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  handedInAt: Date | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The revision that was read.' })
  revisionNumber: number | null;

  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(JudgementDto) } })
  judgements: Record<string, JudgementDto>;
}

/** The assessments of a submission, as far as the reader may see them. */
export class AssessmentsDto {
  @ApiProperty({ type: AssessmentDto, nullable: true })
  own: AssessmentDto | null;

  @ApiProperty({ type: [AssessmentDto], description: 'Handed in by others; empty until one’s own is in.' })
  others: AssessmentDto[];

  @ApiProperty({ type: [String] })
  criteria: string[];

  @ApiProperty()
  handedIn: number;

  @ApiProperty()
  expected: number;
}

/** The version after a judgement was saved. */
export class JudgedDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}
