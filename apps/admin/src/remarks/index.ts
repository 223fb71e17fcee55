export { passageAttribute, rangeOf, type Selected } from './passages.js';
export { PreparedRemark } from './PreparedRemark.js';
export { RemarkThread } from './RemarkThread.js';
export { type Pointed, type Standing, standingOf } from './standing.js';
export { useBeside } from './useBeside.js';
export { useMarks } from './useMarks.js';
export { type Prepared, type Preparing, usePrepared } from './usePrepared.js';
export { useSelectedPassage } from './useSelectedPassage.js';
