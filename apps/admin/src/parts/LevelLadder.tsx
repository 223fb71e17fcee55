import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import type { Level } from '../api/types.js';

const ladder: readonly Level[] = [
  'well_described',
  'well_substantiated',
  'effective_first',
  'effective_good',
  'effective_strong',
];
const bars = [
  { x: 1, top: 14 },
  { x: 6.2, top: 10.75 },
  { x: 11.4, top: 7.5 },
  { x: 16.6, top: 4.25 },
  { x: 21.8, top: 1 },
];

/** Five rising bars, filled up to the level. Without its words only where they stand right beside it. */
export function LevelBars({ level, big }: { level: Level; big?: boolean }): ReactElement {
  const reached = ladder.indexOf(level);
  return (
    <svg className={big ? 'lv big' : 'lv'} viewBox="0 0 27 20" aria-hidden="true">
      {bars.map(({ x, top }, step) =>
        step <= reached ? (
          <rect key={x} x={x} y={top} width="3.7" height={19 - top} rx=".6" fill="currentColor" />
        ) : (
          <rect
            key={x}
            x={x + 0.5}
            y={top + 0.5}
            width="2.7"
            height={18.5 - top - 0.5}
            rx=".4"
            fill="none"
            stroke="currentColor"
            strokeOpacity=".55"
          />
        ),
      )}
    </svg>
  );
}

/** A level: its ladder and its words, optionally with a word before it ("gevraagd: ..."). */
export function LevelLadder(props: { level: Level; big?: boolean; before?: string }): ReactElement {
  const translate = useTranslate();
  const words = translate(`level.${props.level}`);
  return (
    <span className={props.before ? 'row' : 'level'}>
      <LevelBars level={props.level} big={props.big ?? false} />
      <span>{props.before ? `${props.before}: ${words}` : words}</span>
    </span>
  );
}
