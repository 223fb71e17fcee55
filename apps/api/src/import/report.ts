import type { Gathered, Remark } from './gather.js';

/** What an import does, or in a dry run would do, to the entries. */
export interface Changes {
  created: number;
  changed: number;
  unchanged: number;
}

const shownRows = 12;

/** Row numbers as people read them: '2, 4-9, 15'; behind the first few only how many more. */
export function rowList(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.slice(0, shownRows).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const rest = runs.slice(shownRows).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}...` : text);

function remarks(title: string, list: Remark[]): string[] {
  if (list.length === 0) return [];
  const shown = list.slice(0, 20).map(({ row, column, text }) => `  row ${row}, ${column}: ${short(text)}`);
  const rest = list.length > 20 ? [`  and ${list.length - 20} more`] : [];
  return [`${title}: ${list.length}`, ...shown, ...rest];
}

function repairs(gathered: Gathered): string[] {
  const words = { encoding: 'doubly encoded letters', html: 'HTML left-overs' } as const;
  return (['encoding', 'html'] as const).flatMap((kind) => {
    const cells = gathered.repaired.filter((cell) => cell.repairs.includes(kind));
    if (cells.length === 0) return [];
    return [`  ${words[kind]}: ${cells.length} cells, rows ${rowList(cells.map((cell) => cell.row))}`];
  });
}

/** How many interventions, studies and findings will be published; a study counts once. */
export function countsOf(gathered: Gathered): { interventions: number; studies: number; findings: number } {
  const studies = gathered.interventions.flatMap((intervention) => intervention.studies);
  return {
    interventions: gathered.interventions.length,
    studies: new Set(studies.map((study) => study.key)).size,
    findings: studies.reduce((sum, study) => sum + study.findings.length, 0),
  };
}

/** The report of an import, for people: what was found, repaired, refused and what becomes of it. */
export function reportText(gathered: Gathered, changes: Changes): string {
  const { interventions, studies, findings } = countsOf(gathered);
  const mended = repairs(gathered);
  const leftOut = gathered.leftOut.length;
  return [
    `Read ${gathered.rowCount} rows: ${interventions} interventions, ${studies} studies, ${findings} findings.`,
    ...(mended.length > 0 ? ['Repaired:', ...mended] : ['Repaired: nothing']),
    ...remarks('Still damaged, imported as it is', gathered.suspect),
    ...remarks(
      'Rows that contradict an earlier row of the same thing (the earlier counts)',
      gathered.differing,
    ),
    ...(gathered.refused.length > 0 ? remarks('Refused', gathered.refused) : ['Refused: nothing']),
    ...(leftOut > 0
      ? [`Left out whole for that: ${leftOut} interventions (${short(gathered.leftOut.join(', '))})`]
      : []),
    `Created: ${changes.created}, changed: ${changes.changed}, unchanged: ${changes.unchanged}.`,
  ].join('\n');
}
