import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';

/** How a criterion was judged; `none` has no mark. */
export type Judgement = 'met' | 'partly' | 'not' | 'not_assessable';

const drawings: Record<Judgement, ReactElement> = {
  met: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path d="m5.2 9.2 2.6 2.6 5-5.4" fill="none" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  partly: (
    <>
      <circle cx="9" cy="9" r="7.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M9 1.9a7.1 7.1 0 0 0 0 14.2z" fill="currentColor" />
    </>
  ),
  not: (
    <>
      <circle cx="9" cy="9" r="7.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="m6.2 6.2 5.6 5.6m0-5.6-5.6 5.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  not_assessable: (
    <>
      <circle
        cx="9"
        cy="9"
        r="7.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.6 2"
      />
      <path d="M5.8 9h6.4" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
};

/** One judgement. The shapes differ, so that they print and survive colour blindness; `bare` hides the word. */
export function JudgementMark({ judgement, bare }: { judgement: Judgement; bare?: boolean }): ReactElement {
  const translate = useTranslate();
  const word = translate(`verdict.${judgement}`);
  return (
    <span className={`j ${judgement === 'not_assessable' ? 'na' : judgement}`}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        {drawings[judgement]}
      </svg>
      <span className={bare ? 'vh' : undefined}>{word}</span>
    </span>
  );
}
