import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MailsDto, MailsFilterDto } from './dto.js';
import { MailsQueries } from './mails.queries.js';

@ApiTags('mail')
@Controller('api/mail')
export class MailsController {
  constructor(private readonly queries: MailsQueries) {}

  @Permission('mail.own')
  @ApiOkResponse({ type: MailsDto })
  @Get()
  own(@CurrentPerson() person: CurrentPersonData, @Query() filter: MailsFilterDto): Promise<MailsDto> {
    return this.queries.mailsTo(person.personId, filter);
  }
}
