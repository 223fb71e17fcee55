import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { PeopleQuery, RolesDto } from './dto/people.dto.js';
import { PeopleService, type AuditRow, type PersonRow } from './people.service.js';

/** People for those who choose them (secretary) and manage them (administrator). */
@ApiTags('people')
@Controller('api')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Permission('people.choose')
  @Get('people')
  choose(@Query() query: PeopleQuery): Promise<PersonRow[]> {
    return this.people.list(query.role ?? null);
  }

  @Permission('people.manage')
  @Get('admin/people')
  manage(@Query() query: PeopleQuery): Promise<PersonRow[]> {
    return this.people.list(query.role ?? null);
  }

  @Permission('people.manage')
  @Put('admin/people/:id/roles')
  @HttpCode(204)
  setRoles(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RolesDto,
  ): Promise<void> {
    return this.people.setRoles(person.personId, id, body.roles);
  }

  @Permission('audit.read')
  @Get('audit')
  audit(): Promise<AuditRow[]> {
    return this.people.audit();
  }
}
