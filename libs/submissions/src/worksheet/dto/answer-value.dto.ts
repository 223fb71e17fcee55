import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type {
  Comparison,
  CostRow,
  Direction,
  EffectType,
  LinkRow,
  OutcomeResult,
  Significance,
  StudyDesign,
  StudyRecord,
} from '#domain';
import { named } from '#platform';

/** One result of a study. */
export class OutcomeResultDto implements OutcomeResult {
  @ApiProperty() outcome: string;
  @ApiProperty() measure: string;
  @ApiProperty(named.effectType) effectType: EffectType;
  @ApiProperty({ type: Number, nullable: true, description: 'In the unit of `effectType`.' })
  effectSize: number | null;
  @ApiProperty(named.direction) direction: Direction;
  @ApiProperty(named.significance) significance: Significance;
  @ApiProperty({ description: 'Months after the end of the intervention.' }) periodMonths: number;
}

/** One study, on delivery or on effects. */
export class StudyRecordDto implements StudyRecord {
  @ApiProperty() authors: string;
  @ApiProperty() year: number;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'ISO 3166, two letters.' }) country: string;
  @ApiProperty(named.studyDesign) design: StudyDesign;
  @ApiProperty(named.comparison) comparison: Comparison;
  @ApiProperty({ description: 'People at the first measurement.' }) sampleIntervention: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Null without a comparison group.' })
  sampleComparison: number | null;
  @ApiProperty() measures: string;
  @ApiProperty() followUpMonths: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Null when not reported.' })
  dropOutPercent: number | null;
  @ApiProperty() practiceLike: boolean;
  @ApiProperty({ description: 'The described intervention itself.' }) sameIntervention: boolean;
  @ApiProperty({ type: [OutcomeResultDto] }) outcomes: OutcomeResultDto[];
  @ApiPropertyOptional({ description: 'What a study of delivery found.' }) findings?: string;
}

/** One line of the cost table: hours and euro a year. */
export class CostRowDto implements CostRow {
  @ApiProperty() item: string;
  @ApiProperty({ type: Number, nullable: true }) hours: number | null;
  @ApiProperty() perYear: number;
}

/** A factor or an activity, and the numbers of the sub-goals it serves. */
export class LinkRowDto implements LinkRow {
  @ApiProperty() from: string;
  @ApiProperty({ type: [Number] }) to: number[];
}

/** The classes that `answerValue` points at; a class with such a value names them in `@ApiExtraModels`. */
export const answerRows = [OutcomeResultDto, StudyRecordDto, CostRowDto, LinkRowDto];

/** What can stand under a question: text, yes or no, a list, or rows, as the question asks. */
export const answerValue = {
  anyOf: [
    { type: 'string' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
    ...[StudyRecordDto, CostRowDto, LinkRowDto].map((row) => ({
      type: 'array',
      items: { $ref: getSchemaPath(row) },
    })),
  ],
  nullable: true,
};
