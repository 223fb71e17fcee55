import { useCallback, useEffect, useRef, type MouseEvent } from 'react';
import type { Pointed } from './standing.js';
import { pointAt, rangeOf } from './passages.js';

/**
 * Draws the passages that remarks are about, and answers a click on one. The browser paints them over the text
 * (CSS custom highlights): nothing of a remark ever stands in the text itself, neither on the page nor when it is
 * saved. A browser without them shows the quotation in the thread only.
 */
export function useMarks(
  remarks: readonly Pointed[],
  active: string | null,
  onChoose: (id: string) => void,
): (event: MouseEvent) => void {
  const ranges = useRef(new Map<string, Range>());
  useEffect(() => {
    const draw = (): void => {
      ranges.current = rangesOf(remarks);
      paint(ranges.current, active);
    };
    draw();
    const stop = onTextChange(draw);
    return () => {
      stop();
      paint(new Map(), null);
    };
  }, [remarks, active]);
  return useCallback(
    (event) => {
      const at = pointAt(event.clientX, event.clientY);
      const hit = at && [...ranges.current].find(([, range]) => range.isPointInRange(at.node, at.offset));
      if (hit) onChoose(hit[0]);
    },
    [onChoose],
  );
}

function rangesOf(remarks: readonly Pointed[]): Map<string, Range> {
  return new Map(
    remarks.flatMap(({ id, questionId, anchor }) => {
      const range = anchor && rangeOf(questionId, anchor);
      return range ? [[id, range] as const] : [];
    }),
  );
}

function paint(ranges: ReadonlyMap<string, Range>, active: string | null): void {
  if (!('highlights' in CSS)) return;
  const on = [...ranges].filter(([id]) => id === active).map(([, range]) => range);
  const rest = [...ranges].filter(([id]) => id !== active).map(([, range]) => range);
  CSS.highlights.set('remark', new Highlight(...rest));
  CSS.highlights.set('remark-on', new Highlight(...on));
}

/** Calls back once per frame in which the text of the page changed. */
function onTextChange(callback: () => void): () => void {
  let frame = 0;
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(callback);
  };
  const observer = new MutationObserver(later);
  const main = document.getElementById('main');
  if (main) observer.observe(main, { subtree: true, childList: true, characterData: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
