import { useTranslate } from 'react-admin';
import { useId, type ReactElement } from 'react';
import { useFormat } from '../i18n/format.js';

/** One bar. */
export interface YearValue {
  year: number;
  value: number;
}

const width = 520;
const height = 118;
const base = 100;
const top = 22;

/**
 * One counter per year from zero on its own scale; the running year is hatched. The value stands at the highest and
 * the last bar only, everything else is in the table.
 */
export function BarChart(props: {
  name: string;
  values: readonly YearValue[];
  running: number;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const hatch = useId();
  const { values } = props;
  const highest = Math.max(...values.map((one) => one.value), 1);
  const slot = width / Math.max(values.length, 1);
  const bar = Math.min(slot * 0.7, 36);
  const [first, last] = [values[0], values[values.length - 1]];
  const sentence = translate('office.usage.sentence', {
    name: props.name,
    from: format.number(first?.value ?? 0),
    first: first?.year ?? '',
    to: format.number(last?.value ?? 0),
    last: last?.year ?? '',
  });
  return (
    <figure className="chart">
      <figcaption>{props.name}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="#fff" />
            <rect width="2.5" height="6" fill="var(--accent)" />
          </pattern>
        </defs>
        <line x1="0" x2={width} y1={base} y2={base} stroke="var(--edge)" />
        <line x1="0" x2={width} y1={(base + top) / 2} y2={(base + top) / 2} stroke="var(--line)" />
        {values.map((one, index) => {
          const tall = ((base - top) * one.value) / highest;
          const x = index * slot + (slot - bar) / 2;
          const said = one.value === highest || one === last;
          return (
            <g key={one.year}>
              <rect
                x={x}
                y={base - tall}
                width={bar}
                height={tall}
                fill={one.year === props.running ? `url(#${hatch})` : 'var(--accent)'}
                stroke="var(--accent)"
              />
              {said ? (
                <text className="value" x={x + bar / 2} y={base - tall - 5} textAnchor="middle">
                  {format.number(one.value)}
                </text>
              ) : null}
              <text x={x + bar / 2} y={base + 15} textAnchor="middle">
                {one.year}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
