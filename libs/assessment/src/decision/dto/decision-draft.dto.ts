import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { LetterDraftDto } from './decision.dto.js';

/** The steps in which a decision is prepared. */
export const draftSteps = ['advice', 'outcome', 'texts', 'letter'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** What is prepared of a decision: its letter and, where it departs from the advice, why. */
export class DraftContent extends LetterDraftDto {
  @ApiProperty({ maxLength: 5000 })
  @IsString()
  @MaxLength(5000)
  deviationReason: string;
}

export class SaveDraftDto extends DraftContent {
  @ApiProperty({ minimum: 0, description: 'The version this is based on; 0 for the first.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;

  @ApiProperty({ enum: draftSteps, enumName: 'DraftStep' })
  @IsIn(draftSteps)
  step: DraftStep;
}

/** The draft as it stands; `content` is null as long as nothing was changed. */
export class DecisionDraftDto {
  @ApiProperty()
  version: number;

  @ApiProperty({ enum: draftSteps, enumName: 'DraftStep' })
  step: DraftStep;

  @ApiProperty({ type: DraftContent, nullable: true })
  content: DraftContent | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  savedAt: Date | null;
}
