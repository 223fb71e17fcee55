import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or that only one of them has. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Word by word what changed from one text to the next. Changed words that have only a space between them are one
 * change: people read a phrase that was replaced, not five words that were.
 */
export function wordDiff(before: string, after: string): Run[] {
  const runs = diffWordsWithSpace(before, after).map((part): Run => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
  return runs.reduce<Run[]>((phrases, run, index) => {
    const bridge = run.kind === 'same' && /^\s+$/.test(run.text) && index > 0 && index < runs.length - 1;
    if (!bridge) return appended(phrases, run);
    return appended(appended(phrases, { ...run, kind: 'removed' }), { ...run, kind: 'added' });
  }, []);
}

/** Adds a run to the change it belongs to: the removed words of a change stand before the added ones. */
function appended(phrases: readonly Run[], run: Run): Run[] {
  const lastSame = phrases.findLastIndex(({ kind }) => kind === 'same');
  const at = phrases.findIndex(({ kind }, index) => index > lastSame && kind === run.kind);
  if (run.kind === 'same' || at === -1) return [...phrases, run];
  return phrases.map((phrase, index) =>
    index === at ? { ...phrase, text: phrase.text + run.text } : phrase,
  );
}
