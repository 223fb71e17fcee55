import { readFileSync } from 'node:fs';
import type { Act, FieldGroup, Standing, State } from '#domain';

/** One line of the reviewed file, as it is written there. */
export interface ReviewedRow {
  readonly standing: Standing;
  readonly state: State;
  readonly acts: ReadonlySet<Act>;
  /** Per group `y`, `n`, or `if <condition> or <condition>`. */
  readonly groups: ReadonlyMap<FieldGroup, string>;
}

const file = new URL('../journeys/access-matrix.csv', import.meta.url);

/** Reads the reviewed matrix of rights from its file; no rule of the system has a say in it. */
export function reviewedMatrix(): (standing: Standing, state: State) => ReviewedRow {
  const [header = [], ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const rows = new Map(lines.map((cells) => [`${cells[0]} ${cells[1]}`, rowOf(header, cells)]));
  return (standing, state) => {
    const row = rows.get(`${standing} ${state}`);
    if (!row) throw new Error(`The reviewed file has no line for ${standing} in ${state}`);
    return row;
  };
}

function rowOf(header: readonly string[], cells: readonly string[]): ReviewedRow {
  const named = (kind: string): [string, string][] =>
    header.flatMap((name, index): [string, string][] =>
      name.startsWith(`${kind}:`) ? [[name.slice(kind.length + 1), cells[index] ?? 'n']] : [],
    );
  const acts = named('do').filter(([, cell]) => cell === 'y');
  return {
    standing: cells[0] as Standing,
    state: cells[1] as State,
    acts: new Set(acts.map(([act]) => act as Act)),
    groups: new Map(named('see') as [FieldGroup, string][]),
  };
}
