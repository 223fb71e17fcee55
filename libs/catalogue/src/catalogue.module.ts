import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublicationModule } from '#publication';
import { ExportQueries } from './data/export.queries.js';
import { NewEntries } from './data/new-entries.js';
import { EntryQueries } from './entry/entry.queries.js';
import { FullDescriptions } from './entry/full-descriptions.js';
import { OverviewQueries } from './entry/overview.queries.js';
import { CatalogueIndexer } from './indexing/indexer.js';
import { SearchDocument } from './indexing/search-document.entity.js';
import { Hits } from './search/hits.js';
import { Listing } from './search/listing.js';
import { CatalogueSearch } from './search/search.service.js';
import { PublicFiguresQueries } from './usage/public-figures.js';
import { UsageCount } from './usage/usage-count.entity.js';
import { UsageCounter } from './usage/usage-counter.js';
import { UsageController } from './usage/usage.controller.js';
import { UsageQueries } from './usage/usage.queries.js';
import { AssetsController } from './web/assets.controller.js';
import { CardsController } from './web/cards.controller.js';
import { DataController } from './web/data.controller.js';
import { EntryController } from './web/entry.controller.js';
import { FallbackController } from './web/fallback.controller.js';
import { FeedController } from './web/feed.controller.js';
import { FiguresController } from './web/figures.controller.js';
import { ListsController } from './web/lists.controller.js';
import { SearchController } from './web/search.controller.js';
import { Pages } from './web/site-of.js';

/** The public side: pages, search, open data, usage figures. Reads what publication released, and nothing else. */
@Module({
  imports: [PublicationModule, TypeOrmModule.forFeature([SearchDocument, UsageCount])],
  controllers: [
    SearchController,
    EntryController,
    CardsController,
    ListsController,
    DataController,
    FeedController,
    FiguresController,
    AssetsController,
    UsageController,
    FallbackController,
  ],
  providers: [
    CatalogueIndexer,
    CatalogueSearch,
    EntryQueries,
    ExportQueries,
    FullDescriptions,
    Hits,
    Listing,
    NewEntries,
    OverviewQueries,
    Pages,
    PublicFiguresQueries,
    UsageCounter,
    UsageQueries,
  ],
  exports: [CatalogueIndexer, UsageCounter],
})
export class CatalogueModule {}
