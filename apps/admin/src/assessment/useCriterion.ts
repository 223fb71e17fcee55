import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Criterion } from '#domain';

export interface CriterionPlace {
  criterion: Criterion;
  /** From 1. */
  number: number;
  before: Criterion | undefined;
  after: Criterion | undefined;
}

/** Which criterion is at work; kept in the address. Alt and an arrow go on, Ctrl ' goes to the reading pane. */
export function useCriterion(criteria: readonly Criterion[]): CriterionPlace {
  const [search, setSearch] = useSearchParams();
  const at = Math.max(
    0,
    criteria.findIndex(({ id }) => id === search.get('criterion')),
  );
  const go = useCallback(
    (to: Criterion | undefined) => to && setSearch({ criterion: to.id }, { replace: true }),
    [setSearch],
  );
  const before = criteria[at - 1];
  const after = criteria[at + 1];
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey && event.key === 'ArrowDown') go(after);
      else if (event.altKey && event.key === 'ArrowUp') go(before);
      else if (event.ctrlKey && event.key === "'") document.getElementById('reading-pane')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, before, after]);
  useEffect(() => {
    // In braces: newer browsers answer a promise here, which is no way to clean up.
    window.scrollTo(0, 0);
  }, [at]);
  return { criterion: criteria[at] as Criterion, number: at + 1, before, after };
}
