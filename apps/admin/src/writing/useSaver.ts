import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { localDrafts } from './drafts.js';
import { Saver, type SaveResult, type SaverSnapshot } from './saver.js';

export type Autosave<T> = SaverSnapshot<T> & Pick<Saver<T>, 'change' | 'flush' | 'settle'>;

const quietTime = 800;

/**
 * One saver for the life of a screen; saves what still waits when the screen closes or the line comes back.
 * `keepsAside` where the server keeps texts that were not taken.
 */
export function useSaver<T>(
  personId: string,
  scope: string,
  put: (key: string, value: T, aside: readonly T[]) => Promise<SaveResult<T>>,
  keepsAside = false,
): Autosave<T> {
  const latestPut = useRef(put);
  latestPut.current = put;
  const [saver] = useState(
    () =>
      new Saver<T>({
        put: (key, value, aside) => latestPut.current(key, value, aside),
        drafts: localDrafts<T>(personId, scope),
        ...(keepsAside && { aside: localDrafts<readonly T[]>(personId, `aside.${scope}`) }),
        pause: quietTime,
      }),
  );
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);
  return { ...snapshot, change: saver.change, flush: saver.flush, settle: saver.settle };
}
