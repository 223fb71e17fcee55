import { useKeys } from './useKeys.js';

/** To the next or previous row or card of the page. */
function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main .rowlink, .board .card a')];
  const here = rows.findIndex((row) => row === document.activeElement);
  rows[here < 0 ? 0 : Math.min(Math.max(here + step, 0), rows.length - 1)]?.focus();
}

/** J and K walk the rows of a list by the link each of them has; Enter then opens it, as it does any link. */
export function useRowFocus(): void {
  useKeys({ j: () => focusRow(1), k: () => focusRow(-1) });
}
