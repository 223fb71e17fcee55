import type { ReactElement } from 'react';
import type { Progress } from './progress.js';

const circumference = 2 * Math.PI * 7;

/** How much of a chapter is written: a ring that closes, with a tick when it is whole. */
export function ProgressRing({ done, total }: Progress): ReactElement {
  const whole = total > 0 && done >= total;
  const filled = total === 0 ? 0 : (done / total) * circumference;
  return (
    <svg className="ring" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7" stroke={whole ? 'var(--accent)' : 'var(--line)'} />
      {!whole && filled > 0 && (
        <circle
          cx="9"
          cy="9"
          r="7"
          stroke="var(--accent)"
          strokeDasharray={`${filled} ${circumference}`}
          transform="rotate(-90 9 9)"
        />
      )}
      {whole && <path d="M5.6 9.2l2.3 2.3 4.5-4.6" fill="none" stroke="var(--accent)" strokeWidth="2" />}
    </svg>
  );
}
