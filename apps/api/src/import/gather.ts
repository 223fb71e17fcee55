import { clean, type Repair } from './clean.js';
import { evaluate, type Cells, type FieldValue } from './evaluate.js';
import { columnsOf, type Mapping } from './mapping.js';
import { targets, type Level } from './targets.js';

/** A row of the file; numbered as a spreadsheet shows it: the header is row 1. */
export interface Row {
  number: number;
  cells: Record<string, string>;
}

/** Something in the file that somebody should know of, and where. */
export interface Remark {
  row: number;
  column: string;
  text: string;
}

export interface RepairedCell {
  row: number;
  column: string;
  repairs: Repair[];
}

export interface GatheredStudy {
  key: string;
  fields: Record<string, FieldValue>;
  findings: { key: string; fields: Record<string, FieldValue> }[];
}

export interface GatheredIntervention {
  key: string;
  rows: number[];
  fields: Record<string, FieldValue>;
  studies: GatheredStudy[];
}

export interface Gathered {
  interventions: GatheredIntervention[];
  /** Rows that cannot be used; their interventions are left out whole. */
  refused: Remark[];
  repaired: RepairedCell[];
  /** Rows of one thing that say different things about it; the first row counts. */
  differing: Remark[];
  /** Texts that are still damaged after repair. */
  suspect: Remark[];
  /** Interventions left out because a row of theirs was refused. */
  leftOut: string[];
  rowCount: number;
}

interface Group {
  key: string;
  fields: Record<string, FieldValue>;
  rows: number[];
  children: Map<string, Group>;
}

const sameValue = (one: FieldValue, other: FieldValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Turns the rows of a registry's export into interventions with their studies and findings. */
export class Gatherer {
  private readonly columns: string[];
  private readonly groups = new Map<string, Group>();
  private readonly findingRows = new Map<string, number>();
  private readonly refusedKeys = new Set<string>();
  private readonly result: Omit<Gathered, 'interventions' | 'leftOut'> = {
    refused: [],
    repaired: [],
    differing: [],
    suspect: [],
    rowCount: 0,
  };

  constructor(private readonly mapping: Mapping) {
    this.columns = columnsOf(mapping);
  }

  add(row: Row): void {
    this.result.rowCount += 1;
    const cells = this.cleaned(row);
    const keys = this.keysOf(row, cells);
    if (!keys) return;
    const intervention = this.groupIn(this.groups, keys.intervention, row);
    const study = this.groupIn(intervention.children, keys.study, row);
    const finding = this.groupIn(study.children, keys.finding, row);
    for (const [level, group] of [
      ['intervention', intervention],
      ['study', study],
      ['finding', finding],
    ] as const) {
      this.fill(level, group, row, cells, keys.intervention);
    }
  }

  finish(): Gathered {
    const whole = [...this.groups.values()].filter((group) => !this.refusedKeys.has(group.key));
    return { ...this.result, interventions: whole.map(toIntervention), leftOut: [...this.refusedKeys] };
  }

  private cleaned(row: Row): Cells {
    const cells: Cells = {};
    for (const column of this.columns) {
      const { text, repairs, suspect } = clean(row.cells[column] ?? '');
      cells[column] = text;
      const mended = repairs.filter((repair) => repair !== 'spaces');
      if (mended.length > 0) this.result.repaired.push({ row: row.number, column, repairs: mended });
      if (suspect) this.result.suspect.push({ row: row.number, column, text });
    }
    return cells;
  }

  private keysOf(row: Row, cells: Cells): Record<Level, string> | undefined {
    const { intervention, study, finding } = this.mapping.levels;
    const keys = {
      intervention: cells[intervention.key] ?? '',
      study: cells[study.key] ?? '',
      finding: cells[finding.key] ?? '',
    };
    for (const level of ['intervention', 'study', 'finding'] as const) {
      if (keys[level] !== '') continue;
      this.refuse(row, this.mapping.levels[level].key, `the key of the ${level} is empty`, keys.intervention);
      return undefined;
    }
    const earlier = this.findingRows.get(keys.finding);
    if (earlier !== undefined) {
      this.refuse(
        row,
        finding.key,
        `finding ${keys.finding} is already in row ${earlier}`,
        keys.intervention,
      );
      return undefined;
    }
    this.findingRows.set(keys.finding, row.number);
    return keys;
  }

  private groupIn(groups: Map<string, Group>, key: string, row: Row): Group {
    const existing = groups.get(key) ?? { key, fields: {}, rows: [], children: new Map<string, Group>() };
    existing.rows.push(row.number);
    groups.set(key, existing);
    return existing;
  }

  private fill(level: Level, group: Group, row: Row, cells: Cells, interventionKey: string): void {
    for (const [field, rule] of Object.entries(this.mapping.levels[level].fields)) {
      const target = targets[level][field];
      if (!target) continue;
      const place = rule.column ?? field;
      const { value, refusal } = evaluate(rule, target.type, cells);
      if (refusal) this.refuse(row, place, refusal, interventionKey);
      else if (value === undefined) {
        if (target.required && group.fields[field] === undefined) {
          this.refuse(row, place, `the ${field} of the ${level} is empty`, interventionKey);
        }
      } else this.merge(group, field, value, rule.join, row, place);
    }
  }

  private merge(
    group: Group,
    field: string,
    value: FieldValue,
    join: string | undefined,
    row: Row,
    column: string,
  ): void {
    const earlier = group.fields[field];
    if (earlier === undefined) group.fields[field] = value;
    else if (Array.isArray(earlier)) group.fields[field] = [...new Set([...earlier, ...(value as string[])])];
    else if (join !== undefined) {
      const parts = new Set([...String(earlier).split(join), String(value)]);
      group.fields[field] = [...parts].join(join);
    } else if (!sameValue(earlier, value)) {
      this.result.differing.push({
        row: row.number,
        column,
        text: `says "${String(value)}", row ${group.rows[0]} "${String(earlier)}"`,
      });
    }
  }

  private refuse(row: Row, column: string, text: string, interventionKey: string): void {
    this.result.refused.push({ row: row.number, column, text });
    if (interventionKey !== '') this.refusedKeys.add(interventionKey);
  }
}

function toIntervention(group: Group): GatheredIntervention {
  return {
    key: group.key,
    rows: group.rows,
    fields: group.fields,
    studies: [...group.children.values()].map((study) => ({
      key: study.key,
      fields: study.fields,
      findings: [...study.children.values()].map(({ key, fields }) => ({ key, fields })),
    })),
  };
}
