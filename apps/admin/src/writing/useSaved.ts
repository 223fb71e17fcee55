import type { Saved } from '../parts/SavedState.js';
import type { SaveState } from './saver.js';
import { useWords } from './useWords.js';

/** Whether trying again can help: two texts wait for a choice, not for another attempt. */
export function canRetry(state: SaveState): boolean {
  return state.kind === 'failed' && state.code !== 'version_conflict';
}

/** Says the state of a saver in the words of the one save indicator. */
export function useSaved(state: SaveState): Saved {
  const { t } = useWords();
  switch (state.kind) {
    case 'idle':
      return { kind: 'none' };
    case 'saving':
      return { kind: 'busy' };
    case 'saved':
      return { kind: 'ok', at: state.at };
    case 'offline':
      return { kind: 'offline', changes: state.count };
    case 'failed':
      return {
        kind: 'failed',
        reason: t(`worksheet.writing.notSaved.${state.code}`, { _: t('worksheet.writing.notSaved.other') }),
      };
  }
}
