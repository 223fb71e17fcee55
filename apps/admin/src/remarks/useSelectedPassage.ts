import { useEffect, useState } from 'react';
import { type Selected, selectedPassage } from './passages.js';

/** What is selected in the text, for as long as it is; `onKey` is called for Ctrl Alt M. Null where nobody may remark. */
export function useSelectedPassage(enabled: boolean, onKey: (selected: Selected) => void): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (!enabled) return;
    const look = (): void => setSelected(selectedPassage());
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM') return;
      const now = selectedPassage();
      if (!now) return;
      event.preventDefault();
      onKey(now);
    };
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look);
      window.removeEventListener('keydown', press);
    };
  }, [enabled, onKey]);
  return enabled ? selected : null;
}
