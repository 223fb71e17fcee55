import { isDeveloperSide, readsPlannedRelease } from '#domain';
import { ApiVersionConflict, CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EditionConflictDto, EditionDto, EditionWrittenDto, WriteEditionDto } from './dto/edition.dto.js';
import { EditionsQueries } from './editions.queries.js';
import { EditionsService } from './editions.service.js';
import { previewPage } from './preview-page.js';
import { Proofs } from './proofs.js';

@ApiTags('edition')
@Controller('api/submissions/:id/edition')
export class EditionsController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: EditionsQueries,
    private readonly service: EditionsService,
    private readonly proofs: Proofs,
  ) {}

  @Permission('submission.read')
  @ApiOkResponse({ type: EditionDto })
  @Get()
  async edition(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<EditionDto> {
    const { relations, audiences } = await this.viewer.of(person, id, 'edition');
    const edition = await this.queries.edition(id, {
      names: !isDeveloperSide(relations),
      plan: readsPlannedRelease(audiences),
    });
    if (!edition) throw notFound();
    return edition;
  }

  @Permission('edition.write')
  @ApiOkResponse({ type: EditionWrittenDto })
  @ApiVersionConflict(EditionConflictDto)
  @Put()
  write(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: WriteEditionDto,
  ): Promise<EditionWrittenDto> {
    return this.service.write(person, id, input.content, input.version);
  }

  /** The proof as a page to read. */
  @Permission('submission.read')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Get('preview')
  async preview(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<string> {
    await this.viewer.of(person, id, 'edition');
    const edition = await this.queries.edition(id, { names: false, plan: false });
    if (!edition) throw notFound();
    return previewPage(edition.content, person.locale);
  }

  /** The full description of the next edition, marked as a proof; gone once the edition is released. */
  @Permission('submission.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('cache-control', 'no-store')
  @Get('full-description.pdf')
  async fullDescription(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    await this.viewer.of(person, id, 'edition');
    const proof = await this.proofs.of(id, person.locale);
    if (!proof) throw notFound();
    const disposition = `inline; filename="${proof.filename}"`;
    return new StreamableFile(proof.pdf, { type: 'application/pdf', disposition });
  }
}
