export { ApiError, api, type Problem } from './client.js';
export { keyOf, useRead, useRefresh } from './query.js';
export { newCommandId, type ActHandle } from './useAct.js';
export type * from './types.js';
