import { isDeveloperSide, type Relation } from '#domain';
import { CurrentPerson, type CurrentPersonData, notFound, Permission } from '#platform';
import { Viewer } from '#submissions';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DecisionQueries, type DecisionReader } from './decision.queries.js';
import { letterPdf } from './letter-pdf.js';
import { DecisionDto, LetterDraftDto, LetterLanguageDto, LetterPreviewDto } from './dto/decision.dto.js';

@ApiTags('decision')
@Permission('submission.read')
@Controller('api/submissions/:id')
export class DecisionController {
  constructor(
    private readonly viewer: Viewer,
    private readonly queries: DecisionQueries,
  ) {}

  @ApiOkResponse({ type: DecisionDto })
  @Get('decision')
  async decision(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DecisionDto> {
    const { relations } = await this.viewer.of(person, id, 'decision');
    return orNotFound(await this.queries.decision(id, readerOf(relations)));
  }

  /** The letter as it would go out today, from the decision or the advice. */
  @ApiOkResponse({ type: LetterPreviewDto })
  @Get('letter-preview')
  async letterPreview(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<LetterPreviewDto> {
    await this.refuseOthers(person, id);
    return orNotFound(await this.queries.preview(id, null));
  }

  /** The letter for texts that are still being written; keeps nothing. */
  @ApiOkResponse({ type: LetterPreviewDto })
  @HttpCode(200)
  @Post('letter-preview')
  async draftPreview(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() draft: LetterDraftDto,
  ): Promise<LetterPreviewDto> {
    await this.refuseOthers(person, id);
    return orNotFound(await this.queries.preview(id, draft));
  }

  /**
   * The letter as a PDF: for who prepares it at any time, for owner and authors once it went out. Everybody else
   * learns nothing, not even that there is one.
   */
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('letter.pdf')
  async letterPdf(
    @CurrentPerson() person: CurrentPersonData,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: LetterLanguageDto,
  ): Promise<StreamableFile> {
    const { relations, groups } = await this.viewer.of(person, id);
    const prepares = relations.has('decider') || relations.has('secretary');
    if (!groups.has('advice') || !(prepares || isDeveloperSide(relations))) throw notFound();
    const { letter, sent } = orNotFound(await this.queries.letter(id, relations.has('decider')));
    if (!sent && !prepares) throw notFound();
    return new StreamableFile(letterPdf(letter[language], sent), {
      type: 'application/pdf',
      disposition: `attachment; filename="${language === 'nl' ? 'besluit' : 'decision'}.pdf"`,
    });
  }

  /** A letter that did not go out yet is for those who prepare it: they may also know who judged. */
  private async refuseOthers(person: CurrentPersonData, id: string): Promise<void> {
    const { relations } = await this.viewer.of(person, id, 'advice');
    if (!relations.has('decider') && !relations.has('secretary')) throw notFound();
  }
}

function readerOf(relations: ReadonlySet<Relation>): DecisionReader {
  if (isDeveloperSide(relations)) return 'developer';
  const prepares = (['secretary', 'decider', 'adviser'] as const).some((relation) => relations.has(relation));
  return prepares ? 'institute' : 'other';
}

function orNotFound<T>(found: T | null): T {
  if (found === null) throw notFound();
  return found;
}
