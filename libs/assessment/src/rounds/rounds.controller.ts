import { CreatedDto, CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreateRoundDto, RoundsDto } from './dto/round.dto.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';

@ApiTags('rounds')
@Controller('api/rounds')
export class RoundsController {
  constructor(
    private readonly queries: RoundsQueries,
    private readonly service: RoundsService,
  ) {}

  @Permission('round.read')
  @ApiOkResponse({ type: RoundsDto })
  @Get()
  list(@CurrentPerson() person: CurrentPersonData): Promise<RoundsDto> {
    return this.queries.rounds(person);
  }

  @Permission('round.manage')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post()
  create(@Body() input: CreateRoundDto): Promise<CreatedDto> {
    return this.service.create(input);
  }
}
