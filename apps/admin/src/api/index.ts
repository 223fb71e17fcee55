export { ApiError, api, upload, type Problem } from './client.js';
export { keyOf, useRead, useRefresh } from './query.js';
export { actPath, newCommandId, useAct, type ActHandle } from './useAct.js';
export type * from './types.js';
