import type { OpenAPIObject } from '@nestjs/swagger';

/** A JSON schema as Nest writes it; only what the generator reads. */
interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

/** One request made from the description of the API. */
export interface GeneratedRequest {
  /** As described, for reports: `POST /api/submissions/{id}/acts/submit`. */
  operation: string;
  method: string;
  path: string;
  body?: unknown;
}

/** Values that exist in the system under test, by the name under which the API takes them. */
export type Known = Record<string, readonly unknown[]>;

/** What no programmer expects in a field. */
const nasty: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  1.5,
  true,
  [],
  {},
  [null],
  [[[[]]]],
  'null',
  'undefined',
  '%',
  '%00',
  "'; DROP TABLE submission; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\ud800',
  '\u0000',
  '🙂'.repeat(50),
  'x'.repeat(20_000),
  '2026-02-30',
  '9999-12-31',
  { $gt: '' },
  { constructor: { prototype: { admin: true } } },
];

/** Pseudo-random numbers that are the same for the same seed, so that a failure can be looked at again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes requests from the API's own description: plausible ones, and ones with something wrong in them. */
export class RequestGenerator {
  private readonly operations: {
    operation: string;
    method: string;
    path: string;
    body?: Schema;
    query: string[];
  }[];

  constructor(
    private readonly description: OpenAPIObject,
    private readonly known: Known,
    private readonly random: () => number,
    skip: readonly string[] = [],
  ) {
    this.operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, OperationObject>)
        .map(([method, { requestBody, parameters = [] }]) => ({
          operation: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          body: requestBody?.content?.['application/json']?.schema,
          query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
        }))
        .filter(({ operation }) => !skip.includes(operation)),
    );
  }

  /** How many different operations it can ask for. */
  get size(): number {
    return this.operations.length;
  }

  next(): GeneratedRequest {
    const { operation, method, path, body, query } = this.pick(this.operations);
    const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
      encodeURIComponent(this.inPath(path, name)),
    );
    return {
      operation,
      method,
      path: filled + this.query(query),
      body: body && this.wrongSometimes(this.value(body)),
    };
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.random() * choices.length)] as T;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private inPath(path: string, name: string): string {
    const owner = /\/api\/([\w-]+)\/\{id\}/.exec(path)?.[1] ?? '';
    const choices = this.known[name === 'id' ? owner : name] ?? this.known.id ?? [];
    return this.chance(0.9) && choices.length > 0 ? String(this.pick(choices)) : this.nastyText();
  }

  private nastyText(): string {
    const text = String(this.pick(nasty.filter((value) => typeof value !== 'object')));
    return text.toWellFormed().slice(0, 200) || '-';
  }

  private query(names: readonly string[]): string {
    const asked = names.filter(() => this.chance(0.3));
    const pairs = asked.map((name) => {
      const known = this.known[name];
      return [name, known && this.chance(0.7) ? String(this.pick(known)) : this.nastyText()];
    });
    if (this.chance(0.03)) pairs.push(['unknown', '1']);
    return pairs.length > 0 ? `?${new URLSearchParams(pairs as [string, string][]).toString()}` : '';
  }

  /** A value the description allows, as far as it says. */
  private value(schema: Schema, name = ''): unknown {
    const known = this.known[name];
    if (known && schema.type !== 'array' && this.chance(0.95)) return this.pick(known);
    if (schema.$ref) return this.value(this.resolve(schema.$ref), name);
    if (schema.allOf?.length === 1) return this.value(schema.allOf[0] ?? {}, name);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => this.value(part, name)));
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return this.value(this.pick(choices), name);
    if (schema.enum) return this.pick(schema.enum);
    if (schema.properties) return this.object(schema);
    switch (schema.type) {
      case 'array':
        return Array.from({ length: Math.floor(this.random() * 3) }, () =>
          this.value(schema.items ?? {}, name.replace(/s$/, '')),
        );
      case 'boolean':
        return this.chance(0.5);
      case 'number':
      case 'integer':
        return Math.floor(this.random() * 6);
      case 'string':
        return schema.format === 'uuid' ? crypto.randomUUID() : `Tekst ${Math.floor(this.random() * 1e6)}`;
      default:
        return this.pick(nasty);
    }
  }

  private object(schema: Schema): Record<string, unknown> {
    const entries = Object.entries(schema.properties ?? {});
    const kept = entries.filter(([name]) => schema.required?.includes(name) || this.chance(0.5));
    return Object.fromEntries(kept.map(([name, property]) => [name, this.value(property, name)]));
  }

  private resolve(reference: string): Schema {
    const name = reference.replace('#/components/schemas/', '');
    return (this.description.components?.schemas?.[name] ?? {}) as Schema;
  }

  /** Leaves two in three as they are; breaks one field of the others, or all of it. */
  private wrongSometimes(body: unknown): unknown {
    if (this.chance(0.66)) return body;
    if (this.chance(0.1) || typeof body !== 'object' || body === null) return this.pick(nasty);
    const changed = { ...(body as Record<string, unknown>) };
    const name = this.pick([...Object.keys(changed), 'unknown', '__proto__', 'id', 'version']);
    if (this.chance(0.25)) delete changed[name];
    else Object.defineProperty(changed, name, { value: this.pick(nasty), enumerable: true });
    return changed;
  }
}

interface OperationObject {
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  parameters?: { name: string; in: string }[];
}
