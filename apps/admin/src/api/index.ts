export { ApiError, answer, api, type Problem } from './client.js';
export { described, readQuery, useRead, useRefresh, useSubmission } from './query.js';
export { newCommandId, type ActHandle, type ActInput } from './useAct.js';
export type * from './types.js';
