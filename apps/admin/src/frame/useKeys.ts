import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';

/** Whether single-key shortcuts are on; a person can switch them off (WCAG 2.1.4). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return useStore('frame.singleKeys', true);
}

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a dialog or menu lies over the page; its keys are its own then. */
const covered = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

/**
 * Listens to single keys ('j', 'Enter', '?') and to two in a row ('g w'), outside text fields and dialogs only.
 * Enter and Space on a link or button keep their own meaning.
 */
export function useKeys(keys: KeyMap): void {
  const [on] = useSingleKeys();
  const latest = useRef(keys);
  latest.current = keys;
  const before = useRef({ key: '', at: 0 });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || covered()) return;
      if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button'))
        return;
      const recent = event.timeStamp - before.current.at < 1200 ? before.current.key : '';
      const act =
        latest.current[`${recent} ${event.key}`] ?? (recent === 'g' ? undefined : latest.current[event.key]);
      before.current = { key: event.key, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
