/**
 * Values held against a JSON Schema, read as it stands: what compiles schemas takes longer for ours than a whole small run.
 * It knows the keywords of draft 7 that our schemas have, and a test that they have no others.
 */

/** The part of a schema that is read. */
export interface Schema {
  $ref?: string;
  definitions?: Record<string, Schema>;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  if?: Schema;
  then?: Schema;
}

/** One place that does not fit. */
export interface SchemaFault {
  /** Keys and indexes that lead there. */
  path: readonly (string | number)[];
  keyword: keyof Schema;
  /** What stands there. */
  value: unknown;
  /** The schema of that place. */
  schema: Schema;
  /** The key that is missing, or unknown. */
  key?: string;
}

export type Formats = Readonly<Record<string, (text: string) => boolean>>;

/** All faults of a value, what stands further out first. */
export function checkSchema(root: Schema, value: unknown, formats: Formats): SchemaFault[] {
  const faults: SchemaFault[] = [];
  new SchemaCheck(root, formats, faults).at(root, value, []);
  return faults;
}

class SchemaCheck {
  constructor(
    private readonly root: Schema,
    private readonly formats: Formats,
    private readonly faults: SchemaFault[],
  ) {}

  at(schema: Schema, value: unknown, path: SchemaFault['path']): void {
    const refuse = (keyword: keyof Schema, key?: string): void => void this.faults.push({ path, keyword, value, schema, ...(key === undefined ? {} : { key }) });
    if (schema.$ref !== undefined) this.at(this.definition(schema.$ref), value, path);
    if (schema.type !== undefined && !([] as string[]).concat(schema.type).some((type) => isOfType(value, type))) return refuse('type');
    if (schema.enum && !schema.enum.includes(value)) refuse('enum');
    if ('const' in schema && schema.const !== value) refuse('const');
    if (typeof value === 'string') this.text(schema, value, refuse);
    if (typeof value === 'number') {
      if (schema.minimum !== undefined && value < schema.minimum) refuse('minimum');
      if (schema.maximum !== undefined && value > schema.maximum) refuse('maximum');
    }
    if (Array.isArray(value)) this.list(schema, value, path, refuse);
    else if (typeof value === 'object' && value !== null) this.fields(schema, value as Record<string, unknown>, path, refuse);
    for (const one of schema.allOf ?? []) this.at(one, value, path);
    if (schema.anyOf && !schema.anyOf.some((one) => this.fits(one, value))) refuse('anyOf');
    if (schema.if && schema.then && this.fits(schema.if, value)) this.at(schema.then, value, path);
  }

  private fits(schema: Schema, value: unknown): boolean {
    const faults: SchemaFault[] = [];
    new SchemaCheck(this.root, this.formats, faults).at(schema, value, []);
    return faults.length === 0;
  }

  private text(schema: Schema, value: string, refuse: (keyword: keyof Schema) => void): void {
    // A character may take two places.
    if (schema.minLength !== undefined && [...value.slice(0, 2 * schema.minLength)].length < schema.minLength) refuse('minLength');
    if (schema.maxLength !== undefined && value.length > schema.maxLength && [...value].length > schema.maxLength) refuse('maxLength');
    if (schema.pattern !== undefined && !compiled(schema.pattern).test(value)) refuse('pattern');
    if (schema.format !== undefined && this.formats[schema.format]?.(value) === false) refuse('format');
  }

  private list(schema: Schema, value: readonly unknown[], path: SchemaFault['path'], refuse: (keyword: keyof Schema) => void): void {
    if (schema.minItems !== undefined && value.length < schema.minItems) refuse('minItems');
    if (schema.uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) refuse('uniqueItems');
    const { items } = schema;
    if (items) value.forEach((item, index) => this.at(items, item, [...path, index]));
  }

  private fields(schema: Schema, value: Record<string, unknown>, path: SchemaFault['path'], refuse: (keyword: keyof Schema, key: string) => void): void {
    for (const key of schema.required ?? []) if (!isPresent(value, key)) refuse('required', key);
    const { properties = {}, additionalProperties: others = true } = schema;
    for (const [key, own] of Object.entries(properties)) if (isPresent(value, key)) this.at(own, value[key], [...path, key]);
    if (others === true) return;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(properties, key)) continue;
      if (others === false) refuse('additionalProperties', key);
      else this.at(others, value[key], [...path, key]);
    }
  }

  /** `#/definitions/name`: no other form is written. */
  private definition(ref: string): Schema {
    const found = this.root.definitions?.[ref.slice('#/definitions/'.length)];
    if (!found) throw new RangeError(`no definition ${ref}`);
    return found;
  }
}

/** A field without a value is none: it would not be written. */
function isPresent(value: Record<string, unknown>, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type && (type !== 'number' || Number.isFinite(value));
  }
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
