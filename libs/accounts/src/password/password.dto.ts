import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, MaxLength, MinLength } from 'class-validator';
import { shortestPassword } from '#domain';

const LONGEST = 200;

export class ForgottenDto {
  @ApiProperty() @IsEmail() @MaxLength(320) email: string;
}

export class NewPasswordDto {
  @ApiProperty({ description: 'From the link in the mail.' }) @IsString() @Length(43, 43) token: string;
  @ApiProperty({ minLength: shortestPassword, maxLength: LONGEST })
  @IsString()
  @MinLength(shortestPassword)
  @MaxLength(LONGEST)
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty() @IsString() @MinLength(1) @MaxLength(LONGEST) current: string;
  @ApiProperty({ minLength: shortestPassword, maxLength: LONGEST })
  @IsString()
  @MinLength(shortestPassword)
  @MaxLength(LONGEST)
  password: string;
}
