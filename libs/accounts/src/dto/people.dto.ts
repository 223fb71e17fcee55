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
import { named, PageDto, PageQuery } from '#platform';

export class PeopleQuery {
  @ApiProperty(named.role) @IsIn(roles) role: Role;
}

export class AccountsQuery extends PageQuery {
  @ApiPropertyOptional(named.role) @IsOptional() @IsIn(roles) role?: Role;
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
  @ApiProperty({ ...named.role, isArray: true }) roles: Role[];
}

/** Somebody with an account, for who manages accounts. */
export class AccountDto extends PersonDto {
  @ApiProperty() email: string;
  @ApiProperty({ description: 'Whether they can sign in.' }) active: boolean;
  @ApiProperty() version: number;
}

export class AccountsDto extends PageDto(AccountDto) {}

export class RolesOnlyDto {
  @ApiProperty({ ...named.role, isArray: true })
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
  @ApiProperty({ description: 'What it was done to: a kind and an id.' }) object: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What belongs to this action.' })
  data: Record<string, unknown>;
}

/** The present version of an account, for who changed an older one. */
export class AccountConflictDto {
  @ApiProperty() version: number;
}
