import { parse } from 'yaml';
import { targets, type Level } from './targets.js';

/** How one field gets its value from the cells of a row. */
export interface Rule {
  /** The column to read; absent for `text` and `fixed`. */
  column?: string;
  /** A sentence with `{column}` in it, for a field that several columns make. */
  text?: string;
  /** The same value for every row. */
  fixed?: string;
  /** A regular expression; the field becomes what its first group matches, or stays empty. */
  pattern?: RegExp;
  /** What a cell's text becomes; a text that is not listed is refused. */
  values?: Record<string, string>;
  /** Decimals to keep, for numbers that a program wrote as .059999999. */
  decimals?: number;
  /** All different values of the group's rows, joined by this. */
  join?: string;
}

/** What a source can be written in: the databank searches and reads aloud in these. */
const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Mapping {
  /** The name of the mapping file, kept with each entry. */
  name: string;
  source: { name: string; date: string; language: Language; url?: string; licence?: string };
  file: { separator: string; encoding: 'utf-8' | 'windows-1252' };
  /** Per level the column that tells one from the next, and the rules for its fields. */
  levels: Record<Level, { key: string; fields: Record<string, Rule> }>;
}

/** A mapping file that cannot be used; every fault with the place in the file. */
export class MappingError extends Error {
  constructor(readonly faults: string[]) {
    super(
      `The mapping file has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ruleKeys = ['column', 'text', 'fixed', 'pattern', 'values', 'decimals', 'join'];

class Reader {
  readonly faults: string[] = [];

  record(parent: Raw, name: string, path: string): Raw {
    const value = parent[name];
    if (isRecord(value)) return value;
    this.faults.push(`${path}${name}: is missing`);
    return {};
  }

  text(parent: Raw, name: string, path: string): string {
    const value = parent[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.faults.push(`${path}${name}: should be a text`);
    return '';
  }

  optionalText(parent: Raw, name: string, path: string): string | undefined {
    return parent[name] === undefined ? undefined : this.text(parent, name, path);
  }

  language(source: Raw): Language {
    const named = source.language ?? 'en';
    const known = languages.find((language) => language === named);
    if (!known) this.faults.push(`source.language: should be one of ${languages.join(', ')}`);
    return known ?? 'en';
  }

  knownNames(parent: Raw, known: readonly string[], path: string): void {
    for (const name of Object.keys(parent)) {
      if (!known.includes(name))
        this.faults.push(`${path}${name}: is not known; choose from ${known.join(', ')}`);
    }
  }

  rule(value: unknown, path: string): Rule {
    if (typeof value === 'string') return { column: value };
    if (!isRecord(value)) {
      this.faults.push(`${path}: should be a column name or a rule`);
      return {};
    }
    this.knownNames(value, ruleKeys, `${path}.`);
    const origins = ['column', 'text', 'fixed'].filter((name) => value[name] !== undefined);
    if (origins.length !== 1) this.faults.push(`${path}: needs exactly one of column, text, fixed`);
    return {
      column: this.optionalText(value, 'column', `${path}.`),
      text: this.optionalText(value, 'text', `${path}.`),
      fixed: value.fixed === undefined ? undefined : String(value.fixed),
      pattern: this.pattern(value.pattern, path),
      values: isRecord(value.values)
        ? Object.fromEntries(Object.entries(value.values).map(([from, to]) => [from, String(to)]))
        : undefined,
      decimals: typeof value.decimals === 'number' ? value.decimals : undefined,
      join: typeof value.join === 'string' ? value.join : undefined,
    };
  }

  private pattern(value: unknown, path: string): RegExp | undefined {
    if (value === undefined) return undefined;
    try {
      return new RegExp(String(value), 'u');
    } catch {
      this.faults.push(`${path}.pattern: is not a regular expression`);
      return undefined;
    }
  }

  level(root: Raw, name: Level): { key: string; fields: Record<string, Rule> } {
    const level = this.record(root, name, '');
    this.knownNames(level, ['key', 'fields'], `${name}.`);
    const fields = this.record(level, 'fields', `${name}.`);
    this.knownNames(fields, Object.keys(targets[name]), `${name}.fields.`);
    for (const [field, target] of Object.entries(targets[name])) {
      if (target.required && fields[field] === undefined)
        this.faults.push(`${name}.fields.${field}: is needed`);
    }
    return {
      key: this.text(level, 'key', `${name}.`),
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, this.rule(value, `${name}.fields.${field}`)]),
      ),
    };
  }
}

function fileOptions(reader: Reader, root: Raw): Mapping['file'] {
  const file = isRecord(root.file) ? root.file : {};
  reader.knownNames(file, ['separator', 'encoding'], 'file.');
  const encoding = file.encoding ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'windows-1252') {
    reader.faults.push('file.encoding: should be utf-8 or windows-1252');
  }
  return {
    separator: typeof file.separator === 'string' ? file.separator : ',',
    encoding: encoding === 'windows-1252' ? 'windows-1252' : 'utf-8',
  };
}

/**
 * Reads a mapping file (YAML; its format is in the README beside this file).
 * Throws MappingError with all faults at once.
 */
export function readMapping(yaml: string, name = ''): Mapping {
  const root: unknown = parse(yaml);
  if (!isRecord(root)) throw new MappingError(['the file is not a YAML mapping']);
  const reader = new Reader();
  reader.knownNames(root, ['source', 'file', 'intervention', 'study', 'finding'], '');
  const source = reader.record(root, 'source', '');
  const mapping: Mapping = {
    name,
    source: {
      name: reader.text(source, 'name', 'source.'),
      date: reader.text(source, 'date', 'source.'),
      language: reader.language(source),
      url: reader.optionalText(source, 'url', 'source.'),
      licence: reader.optionalText(source, 'licence', 'source.'),
    },
    file: fileOptions(reader, root),
    levels: {
      intervention: reader.level(root, 'intervention'),
      study: reader.level(root, 'study'),
      finding: reader.level(root, 'finding'),
    },
  };
  if (mapping.source.date && !/^\d{4}-\d{2}-\d{2}$/.test(mapping.source.date)) {
    reader.faults.push('source.date: should be a day as 2026-01-31');
  }
  if (reader.faults.length > 0) throw new MappingError(reader.faults);
  return mapping;
}

/** The columns that a mapping reads, to compare with those a file has. */
export function columnsOf(mapping: Mapping): string[] {
  const columns = new Set<string>();
  for (const { key, fields } of Object.values(mapping.levels)) {
    columns.add(key);
    for (const rule of Object.values(fields)) {
      if (rule.column) columns.add(rule.column);
      for (const [, column] of (rule.text ?? '').matchAll(/\{([^{}]+)\}/g)) if (column) columns.add(column);
    }
  }
  return [...columns];
}
