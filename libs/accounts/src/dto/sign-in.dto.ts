import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class SignInDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) password: string;
}

export class LocaleDto {
  @ApiProperty({ enum: ['nl', 'en'] }) @IsIn(['nl', 'en']) locale: 'nl' | 'en';
}
