import { CurrentPerson, type CurrentPersonData, Permission } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RecognitionsDto, RecognitionsFilterDto } from './dto/recognition.dto.js';
import { RecognitionsQueries } from './recognitions.queries.js';

@ApiTags('recognitions')
@Controller('api/recognitions')
export class RecognitionsController {
  constructor(private readonly queries: RecognitionsQueries) {}

  @Permission('recognition.read')
  @ApiOkResponse({ type: RecognitionsDto })
  @Get()
  list(
    @CurrentPerson() person: CurrentPersonData,
    @Query() filter: RecognitionsFilterDto,
  ): Promise<RecognitionsDto> {
    return this.queries.recognitions(person, filter);
  }
}
