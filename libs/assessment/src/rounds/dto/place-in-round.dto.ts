import { ApiProperty } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { IsString, IsUUID, Length } from 'class-validator';

/** The round in which a dossier will be judged. */
export class PlaceInRoundDto extends ActDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  roundId: string;
}

/** Another round, and why; everybody of the dossier reads the reason. */
export class MoveRoundDto extends PlaceInRoundDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  reason: string;
}
