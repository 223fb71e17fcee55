import type { Rule } from './mapping.js';
import type { FieldType } from './targets.js';

/** The cleaned cells of one row, by column. */
export type Cells = Record<string, string>;

export type FieldValue = string | number | boolean | string[];

/** A value, nothing (an empty cell), or the reason why the cell cannot be used. */
export type Evaluated = { value?: FieldValue; refusal?: string };

const yes = new Set(['true', 'yes', 'ja', '1']);
const no = new Set(['false', 'no', 'nee', '0']);

function sourceText(rule: Rule, cells: Cells): string {
  if (rule.fixed !== undefined) return rule.fixed;
  if (rule.column !== undefined) return cells[rule.column] ?? '';
  return fillIn(rule.text ?? '', cells);
}

/** A sentence is left out whole when a cell it needs is empty: half a sentence says something else. */
function fillIn(template: string, cells: Cells): string {
  const needed = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, column]) => cells[column ?? ''] ?? '');
  if (needed.some((cell) => cell === '')) return '';
  return template.replace(/\{([^{}]+)\}/g, (_all, column: string) => cells[column] ?? '');
}

function asNumber(text: string, rule: Rule, integer: boolean): Evaluated {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) return { refusal: `"${text}" is not a number` };
  const rounded = integer ? Math.round(value) : value;
  if (integer && Math.abs(rounded - value) > 1e-6) return { refusal: `"${text}" is not a whole number` };
  return { value: rule.decimals === undefined ? rounded : Number(rounded.toFixed(rule.decimals)) };
}

/** The value of one field in one row. */
export function evaluate(rule: Rule, type: FieldType, cells: Cells): Evaluated {
  let text = sourceText(rule, cells);
  if (rule.pattern) text = rule.pattern.exec(text)?.[1]?.trim() ?? '';
  if (text === '' && rule.values?.[''] === undefined) return {};
  if (rule.values) {
    const translated = rule.values[text];
    if (translated === '') return {};
    if (translated === undefined) return { refusal: `"${text}" is not among the values of the mapping` };
    text = translated;
  }
  switch (type) {
    case 'integer':
    case 'number':
      return asNumber(text, rule, type === 'integer');
    case 'yes':
      if (yes.has(text.toLowerCase())) return { value: true };
      if (no.has(text.toLowerCase())) return { value: false };
      return { refusal: `"${text}" is neither yes nor no` };
    case 'list':
      return { value: [text] };
    case 'text':
      return { value: text };
  }
}
