import { ApiProperty } from '@nestjs/swagger';

/** The id of what was made. */
export class CreatedDto {
  @ApiProperty({ format: 'uuid' })
  id: string;
}
