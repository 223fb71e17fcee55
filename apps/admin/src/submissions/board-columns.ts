import type { State, SubmissionRow } from '../api/types.js';

/** The six phases of the board, each with its states in the order of the procedure. */
export const boardColumns: readonly { key: string; states: readonly State[] }[] = [
  { key: 'screening', states: ['submitted', 'screening', 'returned'] },
  { key: 'guidance', states: ['guidance'] },
  { key: 'composing', states: ['finalised', 'composing'] },
  { key: 'assessing', states: ['assessment', 'questions'] },
  { key: 'meeting', states: ['scheduled', 'deliberation', 'advised', 'decided', 'objection'] },
  { key: 'editing', states: ['recognised', 'editing', 'proof', 'awaiting_release'] },
];

const byDate = (one: SubmissionRow, other: SubmissionRow): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
  (one.stateSince ?? '').localeCompare(other.stateSince ?? '');

/** The rows of a state, most urgent first. */
export const cardsOf = (rows: readonly SubmissionRow[], state: State): SubmissionRow[] =>
  rows.filter((row) => row.state === state).sort(byDate);

/** The states that stand on the board at all. */
export const boardStates: readonly State[] = boardColumns.flatMap(({ states }) => states);
