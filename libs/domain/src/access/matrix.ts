import { type Act, acts } from '../workflow/act.js';
import { edgeOf } from '../workflow/edges.js';
import { type State, states } from '../workflow/state.js';
import type { ConditionName } from './conditions.js';
import { type FieldGroup, fieldGroups } from './field-group.js';
import { policy } from './policy.js';
import { type Relation, relations } from './relation.js';

/** Everyone the matrix has a line for: the relations, oversight, and who is nothing to the dossier. */
export const standings = [...relations, 'auditor', 'stranger'] as const;
export type Standing = (typeof standings)[number];

/** A cell: yes, no, or yes on one of these conditions. For acts `yes` means: may, once its guards hold. */
export type Cell = 'y' | 'n' | readonly ConditionName[];

/** What one standing may do and see in one state. */
export interface MatrixRow {
  readonly standing: Standing;
  readonly state: State;
  readonly acts: Readonly<Record<Act, 'y' | 'n'>>;
  readonly groups: Readonly<Record<FieldGroup, Cell>>;
}

/** The complete rights: everyone, in every state, for every act and every group of fields. */
export function accessMatrix(): MatrixRow[] {
  return standings.flatMap((standing) =>
    states.map((state) => ({
      standing,
      state,
      acts: recordOf(acts, (act) => actCell(act, standing, state)),
      groups: recordOf(fieldGroups, (group) => groupCell(group, standing, state)),
    })),
  );
}

/** The matrix as CSV, kept as a reviewed file: a change of policy shows as a change of lines. */
export function accessMatrixCsv(): string {
  const header = [
    'standing',
    'state',
    ...acts.map((act) => `do:${act}`),
    ...fieldGroups.map((group) => `see:${group}`),
  ];
  const lines = accessMatrix().map((row) => [
    row.standing,
    row.state,
    ...acts.map((act) => row.acts[act]),
    ...fieldGroups.map((group) => writtenCell(row.groups[group])),
  ]);
  return [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

function actCell(act: Act, standing: Standing, state: State): 'y' | 'n' {
  const edge = edgeOf(act);
  const may = edge !== undefined && edge.from.includes(state) && edge.who.includes(standing as Relation);
  return may ? 'y' : 'n';
}

function groupCell(group: FieldGroup, standing: Standing, state: State): Cell {
  if (standing === 'stranger') return 'n';
  const rows = policy.filter(
    (row) => row.who.includes(standing) && row.states.includes(state) && row.sees.includes(group),
  );
  if (rows.length === 0) return 'n';
  return rows.some((row) => row.when === undefined) ? 'y' : rows.flatMap((row) => row.when ?? []);
}

const writtenCell = (cell: Cell): string => (typeof cell === 'string' ? cell : `if ${cell.join(' or ')}`);

const recordOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
