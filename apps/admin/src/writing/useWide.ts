import { useSyncExternalStore } from 'react';

/** Room for a third column beside the text; the same width as in worksheet.css. */
const query = '(min-width: 75.01rem)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether what belongs to the text stands beside it; otherwise below it. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
