export * from './catalogue.module.js';
export { CatalogueIndexer, indexEdition } from './indexing/indexer.js';
export { SearchDocument } from './indexing/search-document.entity.js';
export { UsageCounter } from './usage/usage-counter.js';
export { noIntervention, UsageCount, type UsageKind, usageKinds } from './usage/usage-count.entity.js';
