import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CreatedDto, CurrentPerson, Permission, type CurrentPersonData } from '#platform';
import { KeepViewDto, KeptFiltersDto, SavedViewDto } from './dto/saved-view.dto.js';
import { SavedViewsService } from './saved-views.service.js';

/** One's own views of the list of submissions. Those of others do not exist. */
@ApiTags('submissions')
@Permission('views.own')
@Controller('api/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @ApiOkResponse({ type: [SavedViewDto] })
  @Get()
  own(@CurrentPerson() { personId }: CurrentPersonData): Promise<SavedViewDto[]> {
    return this.views.of(personId);
  }

  @ApiCreatedResponse({ type: CreatedDto })
  @Post()
  async keep(
    @CurrentPerson() { personId }: CurrentPersonData,
    @Body() body: KeepViewDto,
  ): Promise<CreatedDto> {
    return { id: await this.views.keep(personId, body) };
  }

  @ApiNoContentResponse()
  @Put(':id')
  @HttpCode(204)
  replace(
    @CurrentPerson() { personId }: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { query }: KeptFiltersDto,
  ): Promise<void> {
    return this.views.replace(personId, id, query);
  }

  @ApiNoContentResponse()
  @Delete(':id')
  @HttpCode(204)
  drop(
    @CurrentPerson() { personId }: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.views.drop(personId, id);
  }
}
