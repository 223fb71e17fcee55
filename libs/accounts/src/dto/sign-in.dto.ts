import { ApiProperty } from '@nestjs/swagger';
import { named } from '#platform';
import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

export class SignInDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) password: string;
}

export class LocaleDto {
  @ApiProperty(named.language) @IsIn(['nl', 'en']) locale: 'nl' | 'en';
}
