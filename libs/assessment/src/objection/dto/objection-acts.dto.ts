import { ApiProperty } from '@nestjs/swagger';
import { ActDto } from '#submissions';
import { IsString, Length } from 'class-validator';

/** Objection to the procedure that was followed. */
export class LodgeObjectionDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 10000 })
  @IsString()
  @Length(1, 10000)
  grounds: string;
}

/** The judgement of an objection. */
export class JudgeObjectionDto extends ActDto {
  @ApiProperty({ minLength: 1, maxLength: 10000 })
  @IsString()
  @Length(1, 10000)
  reason: string;
}
