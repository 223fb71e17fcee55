import { ApiError } from '../api/index.js';
import type { SaveResult } from './saver.js';

/** Turns what went wrong with a save into what the saver does next; everything unknown is thrown on. */
export function failedSave(error: unknown): SaveResult<never> {
  if (!(error instanceof ApiError)) throw error;
  if (error.status === 0) return { kind: 'offline' };
  if (error.status === 400 || error.status === 422) return { kind: 'held' };
  return { kind: 'failed', code: error.problem.code };
}
