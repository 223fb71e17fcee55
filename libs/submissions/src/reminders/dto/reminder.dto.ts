import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { RemindableAct } from '#domain';
import { named } from '#platform';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ActDto } from '../../acts/dto/act.dto.js';

/** Reminds the developer's side of what is theirs to do. */
export class RemindDeveloperDto extends ActDto {
  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Own words, below the standard sentence of the mail.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string;
}

/** Reminds one person of the committee. */
export class RemindAssessorDto extends RemindDeveloperDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId: string;
}

/** Somebody the submission waits for and who can be reminded. */
export class AwaitedDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  name: string;

  @ApiProperty(named.remindableAct)
  act: RemindableAct;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Day of the last reminder.' })
  remindedOn: string | null;
}
