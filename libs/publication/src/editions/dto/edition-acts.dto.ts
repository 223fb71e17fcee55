import { ApiProperty } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { IsRFC3339, IsString, Length, MaxLength } from 'class-validator';

/** What the owner wants corrected in the proof. */
export class CorrectionDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 5000 })
  @IsString()
  @Length(1, 5000)
  text: string;
}

/** Why the edition goes back to the editor. */
export class ReturnToEditingDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 5000 })
  @IsString()
  @Length(1, 5000)
  reason: string;
}

/** When the edition is to become public by itself. */
export class PlanReleaseDto extends ActDto {
  @ApiProperty({ format: 'date-time', description: 'A moment ahead, with its offset.' })
  @IsRFC3339()
  @MaxLength(40)
  at: string;
}
