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
  const check = new SchemaCheck(root, formats);
  check.at(root, value);
  return check.faults;
}

class SchemaCheck {
  readonly faults: SchemaFault[] = [];
  /** Where the check stands. */
  private readonly path: (string | number)[] = [];
  /** Only whether it fits is asked: most conditions don't hold, and what is wrong with those nobody needs. */
  private asked: { fits: boolean } | null = null;

  constructor(
    private readonly root: Schema,
    private readonly formats: Formats,
  ) {}

  at(schema: Schema, value: unknown): void {
    if (schema.$ref !== undefined) this.at(this.definition(schema.$ref), value);
    if (schema.type !== undefined && !isOneOf(value, schema.type)) return this.refuse('type', schema, value);
    if (schema.enum && !schema.enum.includes(value)) this.refuse('enum', schema, value);
    if (schema.const !== undefined && schema.const !== value) this.refuse('const', schema, value);
    if (typeof value === 'string') this.text(schema, value);
    else if (typeof value === 'number') this.number(schema, value);
    else if (Array.isArray(value)) this.list(schema, value);
    else if (typeof value === 'object' && value !== null) this.fields(schema, value as Record<string, unknown>);
    if (schema.allOf) for (const one of schema.allOf) this.at(one, value);
    if (schema.anyOf && !schema.anyOf.some((one) => this.fits(one, value))) this.refuse('anyOf', schema, value);
    if (schema.if && schema.then && this.fits(schema.if, value)) this.at(schema.then, value);
  }

  private refuse(keyword: keyof Schema, schema: Schema, value: unknown, key?: string): void {
    if (this.asked) this.asked.fits = false;
    else this.faults.push({ path: [...this.path], keyword, value, schema, ...(key === undefined ? {} : { key }) });
  }

  private below(key: string | number, schema: Schema, value: unknown): void {
    this.path.push(key);
    this.at(schema, value);
    this.path.pop();
  }

  private fits(schema: Schema, value: unknown): boolean {
    const outer = this.asked;
    this.asked = { fits: true };
    this.at(schema, value);
    const { fits } = this.asked;
    this.asked = outer;
    return fits;
  }

  private text(schema: Schema, value: string): void {
    // A character may take two places.
    if (schema.minLength !== undefined && value.length < 2 * schema.minLength && [...value].length < schema.minLength) this.refuse('minLength', schema, value);
    if (schema.maxLength !== undefined && value.length > schema.maxLength && [...value].length > schema.maxLength) this.refuse('maxLength', schema, value);
    if (schema.pattern !== undefined && !compiled(schema.pattern).test(value)) this.refuse('pattern', schema, value);
    if (schema.format !== undefined && this.formats[schema.format]?.(value) === false) this.refuse('format', schema, value);
  }

  private number(schema: Schema, value: number): void {
    if (schema.minimum !== undefined && value < schema.minimum) this.refuse('minimum', schema, value);
    if (schema.maximum !== undefined && value > schema.maximum) this.refuse('maximum', schema, value);
  }

  private list(schema: Schema, value: readonly unknown[]): void {
    if (schema.minItems !== undefined && value.length < schema.minItems) this.refuse('minItems', schema, value);
    if (schema.uniqueItems && value.length > 1 && new Set(value.map((item) => JSON.stringify(item))).size < value.length) this.refuse('uniqueItems', schema, value);
    const { items } = schema;
    if (items) value.forEach((item, index) => this.below(index, items, item));
  }

  private fields(schema: Schema, value: Record<string, unknown>): void {
    if (schema.required) for (const key of schema.required) if (!isPresent(value, key)) this.refuse('required', schema, value, key);
    const { properties = NONE, additionalProperties: others = true } = schema;
    for (const key in properties) {
      const own = properties[key];
      if (own && isPresent(value, key)) this.below(key, own, value[key]);
    }
    if (others === true) return;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(properties, key)) continue;
      if (others === false) this.refuse('additionalProperties', schema, value, key);
      else this.below(key, others, value[key]);
    }
  }

  /** `#/definitions/name`: no other form is written. */
  private definition(ref: string): Schema {
    const found = this.root.definitions?.[ref.slice('#/definitions/'.length)];
    if (!found) throw new RangeError(`no definition ${ref}`);
    return found;
  }
}

const NONE: Readonly<Record<string, Schema>> = {};

function isOneOf(value: unknown, types: string | readonly string[]): boolean {
  return typeof types === 'string' ? isOfType(value, types) : types.some((type) => isOfType(value, type));
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
