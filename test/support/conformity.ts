import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A schema as OpenAPI 3.0 writes it; only what is read here. */
export interface Schema {
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  $ref?: string;
  enum?: unknown[];
  [key: string]: unknown;
}

interface Content {
  schema?: Schema;
}

interface Described {
  content?: Record<string, Content>;
}

interface Operation {
  responses: Record<string, Described>;
}

export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** An answer as it came over the line. */
export interface Answered {
  readonly method: string;
  /** With or without a query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/**
 * Compares answers with the description of the API. Stricter than the description itself: what an answer has and the
 * description does not name is a fault too, since nobody who reads the description would know of it.
 */
export class Conformity {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly routes: { pattern: RegExp; operations: Record<string, Operation> }[];
  private readonly validators = new Map<Schema, ValidateFunction>();

  constructor(description: Description) {
    addFormats.default(this.ajv);
    this.routes = Object.entries(description.paths)
      .sort(([a], [b]) => fixedParts(b) - fixedParts(a))
      .map(([route, operations]) => ({
        pattern: new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        operations,
      }));
    for (const [name, schema] of Object.entries(description.components.schemas)) {
      this.ajv.addSchema(inJsonSchema(closed(schema)) as object, name);
    }
  }

  /** What is wrong with an answer, or null when it is as described. Addresses outside the description are not judged. */
  faultOf({ method, path: address, status, contentType, body }: Answered): string | null {
    const [pathOnly = ''] = address.split('?');
    const route = this.routes.find(({ pattern }) => pattern.test(pathOnly));
    const operation = route?.operations[method.toLowerCase()];
    if (!operation) return null;
    const response =
      operation.responses[String(status)] ?? (status >= 400 ? operation.responses.default : undefined);
    if (!response) return `${method} ${pathOnly} answered ${status}, which is not described`;
    if (!response.content)
      return body === '' ? null : `${method} ${pathOnly} ${status} has a body that is not described`;
    const schema = response.content[contentType]?.schema;
    if (!schema) {
      const described = Object.keys(response.content);
      return described.includes('*/*')
        ? null
        : `${method} ${pathOnly} ${status} is ${contentType}, not ${described.join()}`;
    }
    const validate = this.validator(schema);
    if (!contentType.endsWith('json') || validate(body)) return null;
    return `${method} ${pathOnly} ${status}: ${this.ajv.errorsText(validate.errors, { dataVar: 'answer' })}`;
  }

  private validator(schema: Schema): ValidateFunction {
    const known = this.validators.get(schema) ?? this.ajv.compile(inJsonSchema(schema) as object);
    this.validators.set(schema, known);
    return known;
  }
}

/** The description that is kept in the project. */
export function keptDescription(): Description {
  const file = path.resolve(import.meta.dirname, '../../apps/api/openapi.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Description;
}

const fixedParts = (route: string): number => route.split('/').filter((part) => !part.startsWith('{')).length;

const inComponents = '#/components/schemas/';

/** The schema in JSON Schema's own words: null is a type, and a schema is known by its name alone. */
function inJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inJsonSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  const { nullable, ...rest } = schema as Schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inJsonSchema(value)]));
  if (typeof inner.$ref === 'string') inner.$ref = inner.$ref.replace(inComponents, '');
  return nullable ? { anyOf: [inner, { type: 'null' }] } : inner;
}

/** Nothing but what is named. */
const closed = (schema: Schema): Schema =>
  schema.properties && !('additionalProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema;
