import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { named } from '#platform';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class SignInDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(200) password: string;

  @ApiPropertyOptional({
    ...named.language,
    description: 'The language chosen before signing in; the account keeps it.',
  })
  @IsOptional()
  @IsIn(['nl', 'en'])
  locale?: 'nl' | 'en';
}

export class LocaleDto {
  @ApiProperty(named.language) @IsIn(['nl', 'en']) locale: 'nl' | 'en';
}
