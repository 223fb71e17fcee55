import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { roles, type Role } from '#domain';

export class PeopleQuery {
  @ApiPropertyOptional({ enum: roles }) @IsOptional() @IsIn(roles) role?: Role;
}

export class RolesDto {
  @ApiProperty({ enum: roles, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(roles.length)
  @IsIn(roles, { each: true })
  roles: Role[];
}
