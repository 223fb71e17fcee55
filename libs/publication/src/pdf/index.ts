export type { DescribedContent, DescriptionMeta } from './full-description.js';
export { describedDocument, renderFullDescription } from './full-description.js';
export { caveat, designWords, levelStatements, type Locale } from './labels.js';
export { type Block, richBlocks, type Run } from './rich-text.js';
