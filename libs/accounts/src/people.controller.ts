import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiVersionConflict, CreatedDto, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import {
  AccountConflictDto,
  AccountsDto,
  AccountsQuery,
  ActiveDto,
  AuditEntryDto,
  NewAccountDto,
  PeopleQuery,
  PersonDto,
  RolesDto,
} from './dto/people.dto.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';

/** People for those who choose them (secretary) and manage them (administrator). */
@ApiTags('people')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  @Permission('people.choose')
  @ApiOkResponse({ type: [PersonDto] })
  @Get('people')
  choose(@Query() query: PeopleQuery): Promise<PersonDto[]> {
    return this.queries.withRole(query.role);
  }

  @Permission('people.manage')
  @ApiOkResponse({ type: AccountsDto })
  @Get('admin/people')
  manage(@Query() query: AccountsQuery): Promise<AccountsDto> {
    return this.queries.accounts(query);
  }

  @Permission('people.manage')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post('admin/people')
  async add(
    @CurrentPerson() person: CurrentPersonData,
    @Body() { title = '', organisation, ...body }: NewAccountDto,
  ): Promise<CreatedDto> {
    const added = { ...body, title, organisation: organisation ?? null };
    return { id: await this.people.add(person.personId, added) };
  }

  @Permission('people.manage')
  @ApiNoContentResponse()
  @ApiVersionConflict(AccountConflictDto)
  @Put('admin/people/:id/roles')
  @HttpCode(204)
  setRoles(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RolesDto,
  ): Promise<void> {
    return this.people.setRoles(person.personId, id, body.version, body.roles);
  }

  @Permission('people.manage')
  @ApiNoContentResponse()
  @ApiVersionConflict(AccountConflictDto)
  @Put('admin/people/:id/active')
  @HttpCode(204)
  setActive(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ActiveDto,
  ): Promise<void> {
    return this.people.setActive(person.personId, id, body.version, body.active);
  }

  @Permission('audit.read')
  @ApiOkResponse({ type: [AuditEntryDto] })
  @Get('audit')
  audit(): Promise<AuditEntryDto[]> {
    return this.queries.audit();
  }
}
