import { CurrentPerson, type CurrentPersonData, PageQuery, Permission } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MailsDto } from './dto.js';
import { MailsQueries } from './mails.queries.js';

@ApiTags('mail')
@Controller('api/mail')
export class MailsController {
  constructor(private readonly queries: MailsQueries) {}

  @Permission('mail.own')
  @ApiOkResponse({ type: MailsDto })
  @Get()
  own(@CurrentPerson() person: CurrentPersonData, @Query() filter: PageQuery): Promise<MailsDto> {
    return this.queries.mailsTo(person.personId, filter);
  }
}
