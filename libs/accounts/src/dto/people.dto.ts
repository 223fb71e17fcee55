import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
} from 'class-validator';
import { roles, type Role } from '#domain';
import { PageQuery } from '#platform';

export class PeopleQuery {
  @ApiProperty({ enum: roles, enumName: 'Role' }) @IsIn(roles) role: Role;
}

export class AccountsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: roles, enumName: 'Role' }) @IsOptional() @IsIn(roles) role?: Role;
  @ApiPropertyOptional({ maxLength: 200, description: 'Part of a name, address or organisation.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** Somebody to choose. */
export class PersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) organisation: string | null;
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true }) roles: Role[];
}

/** Somebody with an account, for who manages accounts. */
export class AccountDto extends PersonDto {
  @ApiProperty() email: string;
  @ApiProperty({ description: 'Whether they can sign in.' }) active: boolean;
  @ApiProperty() version: number;
}

export class AccountsDto {
  @ApiProperty({ type: [AccountDto] }) items: AccountDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ type: Number, nullable: true }) total: number | null;
}

export class RolesOnlyDto {
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  roles: Role[];
}

export class NewAccountDto extends RolesOnlyDto {
  @ApiProperty({ maxLength: 320 }) @IsEmail() @MaxLength(320) email: string;
  @ApiProperty({ maxLength: 200 }) @IsString() @Length(1, 200) name: string;
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @MaxLength(200) title?: string;
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @Length(1, 200) organisation?: string;
}

export class NewAccountResultDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class RolesDto extends RolesOnlyDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version: number;
}

export class ActiveDto {
  @ApiProperty() @IsBoolean() active: boolean;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version: number;
}

/** A line of the log. */
export class AuditEntryDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for what the system did.' })
  person: string | null;
  @ApiProperty() action: string;
  @ApiProperty() object: string;
  @ApiProperty({ type: Object }) data: Record<string, unknown>;
}
