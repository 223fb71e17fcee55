import { comparisons, directions, effectTypes, significances, studyDesigns } from './answer.js';
import type { Problem, ProblemCode } from './validate.js';

type Row = Record<string, unknown>;
type Check = (value: unknown) => ProblemCode | null;

const text: Check = (value) =>
  typeof value !== 'string' ? 'wrong_type' : value.trim() === '' ? 'required' : null;
const optionalText: Check = (value) =>
  value === undefined || typeof value === 'string' ? null : 'wrong_type';
const truth: Check = (value) => (typeof value === 'boolean' ? null : 'wrong_type');
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? null : 'unknown_option';
const number =
  (min: number, max: number): Check =>
  (value) =>
    typeof value !== 'number' || !Number.isFinite(value)
      ? 'wrong_type'
      : value < min || value > max
        ? 'out_of_range'
        : null;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

const studyChecks: Record<string, Check> = {
  authors: text,
  year: number(1900, 2100),
  title: text,
  country: (value) => (typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? null : 'unknown_option'),
  comparison: oneOf(comparisons),
  sampleIntervention: number(0, 10_000_000),
  sampleComparison: orNull(number(0, 10_000_000)),
  measures: text,
  followUpMonths: number(0, 600),
  dropOutPercent: orNull(number(0, 100)),
  practiceLike: truth,
  sameIntervention: truth,
  findings: optionalText,
};

const outcomeChecks: Record<string, Check> = {
  outcome: text,
  measure: text,
  effectType: oneOf(effectTypes),
  effectSize: orNull(number(-1000, 1000)),
  direction: oneOf(directions),
  significance: oneOf(significances),
  periodMonths: number(0, 600),
};

const costChecks: Record<string, Check> = {
  item: text,
  hours: orNull(number(0, 1_000_000)),
  perYear: number(0, 1_000_000_000),
};

/** Faults of one study record; a study of effects needs at least one result. */
export function studyProblems(item: unknown, index: number, kind: 'delivery' | 'effect'): Problem[] {
  if (!isRow(item)) return [{ path: `${index}`, code: 'wrong_type' }];
  const { outcomes, design, ...rest } = item;
  const problems = rowProblems(rest, studyChecks, `${index}`);
  if (oneOf(studyDesigns)(design)) problems.push({ path: `${index}.design`, code: 'unknown_option' });
  return [...problems, ...outcomesProblems(outcomes, index, kind)];
}

function outcomesProblems(outcomes: unknown, index: number, kind: 'delivery' | 'effect'): Problem[] {
  const path = `${index}.outcomes`;
  if (!Array.isArray(outcomes)) return [{ path, code: 'wrong_type' }];
  if (kind === 'effect' && outcomes.length === 0) return [{ path, code: 'results_missing' }];
  return outcomes.flatMap((outcome, place) => rowProblems(outcome, outcomeChecks, `${path}.${place}`));
}

/** Faults of one cost row. */
export function costProblems(item: unknown, index: number): Problem[] {
  return rowProblems(item, costChecks, `${index}`);
}

/** Faults of one link row; an empty `to` is a link still to be made, not a fault. */
export function linkProblems(item: unknown, index: number): Problem[] {
  const goals: Check = (value) =>
    Array.isArray(value) && value.every((goal) => Number.isInteger(goal) && goal >= 1) ? null : 'wrong_type';
  return rowProblems(item, { from: text, to: goals }, `${index}`);
}

function rowProblems(item: unknown, checks: Record<string, Check>, path: string): Problem[] {
  if (!isRow(item)) return [{ path, code: 'wrong_type' }];
  const unknown = Object.keys(item).filter((key) => !Object.hasOwn(checks, key));
  const faults = Object.entries(checks).flatMap(([key, check]) => {
    const code = check(item[key]);
    return code === null ? [] : [{ path: `${path}.${key}`, code }];
  });
  return [...unknown.map((key): Problem => ({ path: `${path}.${key}`, code: 'unknown_field' })), ...faults];
}

function isRow(item: unknown): item is Row {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
