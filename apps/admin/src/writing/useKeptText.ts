import { useState } from 'react';
import { localDrafts } from './drafts.js';

/** A text that stays on this device until it is sent: closing the browser loses nothing. */
export function useKeptText(
  personId: string,
  scope: string,
  key: string,
): { text: string; write: (text: string) => void } {
  const [store] = useState(() => localDrafts<string>(personId, scope));
  const [text, setText] = useState(() => store.read()[key] ?? '');
  const write = (next: string): void => {
    const { [key]: _before, ...others } = store.read();
    store.write(next === '' ? others : { ...others, [key]: next });
    setText(next);
  };
  return { text, write };
}
