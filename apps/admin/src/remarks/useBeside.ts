import { useLayoutEffect, type RefObject } from 'react';

/**
 * Sets what stands in a column at the height of what it is about: each child with `data-beside` moves down to the
 * height `topOf` gives for it (in the window), never up over the one before it. Where the column lies below the text
 * (`enabled` false), all stand as they come.
 */
export function useBeside(
  column: RefObject<HTMLElement | null>,
  topOf: (key: string) => number | null,
  enabled: boolean,
): void {
  // Heights change with every word typed and every remark opened, so they are taken again after each drawing.
  useLayoutEffect(() => {
    const box = column.current;
    if (!box) return;
    const align = (): void => setBeside(box, topOf, enabled);
    align();
    const watch = new ResizeObserver(align);
    watch.observe(box);
    const main = document.getElementById('main');
    if (main) watch.observe(main);
    return () => watch.disconnect();
  });
}

function setBeside(box: HTMLElement, topOf: (key: string) => number | null, enabled: boolean): void {
  for (const child of box.querySelectorAll<HTMLElement>('[data-beside]')) {
    child.style.marginTop = '';
    const top = enabled ? topOf(child.dataset['beside'] ?? '') : null;
    const short = top === null ? 0 : top - child.getBoundingClientRect().top;
    if (short > 1) {
      const margin = Number.parseFloat(getComputedStyle(child).marginTop) || 0;
      child.style.marginTop = `${margin + short}px`;
    }
  }
}
