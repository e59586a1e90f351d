/** Values checked against the published JSON Schemas; every fault becomes one line that says where, what and what was received. */
import type { Diagnostic } from '../messages/diagnostic';
import { nearMiss } from '../messages/near-miss';
import appliedSchema from '../schemas/applied.schema.json';
import manifestSchema from '../schemas/change_manifest.schema.json';
import reportSchema from '../schemas/manifest_report.schema.json';
import answersSchema from '../schemas/onx-answers.schema.json';
import coreSchema from '../schemas/onx.schema.json';
import { checkSchema, type Formats, type Schema, type SchemaFault } from './check-schema';

/** One for each format that has a schema. */
export type SchemaName = 'change_manifest' | 'manifest_report' | 'applied' | 'onx' | 'onx-answers';

const SCHEMAS: Record<SchemaName, Schema> = { change_manifest: manifestSchema, manifest_report: reportSchema, applied: appliedSchema, onx: coreSchema, 'onx-answers': answersSchema };

const OPERATION: Schema = { definitions: manifestSchema.definitions, $ref: '#/definitions/operation' };

/** Faults shown before the rest is only counted. */
const MOST = 20;

/** Relative, `/` as separator, no step upwards, no drive, no NUL: it can't leave the folder it is joined to. */
function isInnerPath(path: string): boolean {
  return path !== '' && !/^[/\\]|^[A-Za-z]:|\0|\\/.test(path) && !path.split('/').includes('..');
}

const FORMATS: Formats = { 'onx-inner-path': isInnerPath };

/** `operations[3].match.from` */
function readablePath(path: SchemaFault['path']): string {
  return path.reduce<string>((before, step) => (typeof step === 'number' ? `${before}[${step}]` : before === '' ? step : `${before}.${step}`), '');
}

/** A value as it may stand in one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function lineOf({ path, keyword, value, schema, key = '' }: SchemaFault, what: string): Diagnostic {
  const place = readablePath(path) || what;
  if (keyword === 'required') return fault('ONX2104', `${place} lacks ${key}, received ${shown(value)}.`, `Add ${key}.`);
  if (keyword === 'format') {
    return fault('ONX2106', `${place} leaves its folder, received ${shown(value)}.`, 'Give a relative path without "..", with / as separator.');
  }
  if (keyword === 'additionalProperties') {
    const near = nearMiss(key, Object.keys(schema.properties ?? {}));
    return fault('ONX2104', `${place} has an unknown key ${shown(key)}.`, near ? `Did you mean ${near}?` : 'Remove it.');
  }
  return fault('ONX2104', `${place} ${wanted(keyword, schema)}, received ${shown(value)}.`, 'Correct it, or make the file again.');
}

/** What a value of that place has to be. */
function wanted(keyword: SchemaFault['keyword'], schema: Schema): string {
  const limit = String(schema[keyword]);
  switch (keyword) {
    case 'enum':
      return `must be one of ${(schema.enum ?? []).map(shown).join(', ')}`;
    case 'const':
      return `must be ${shown(schema.const)}`;
    case 'pattern':
      return 'is not a valid name or label';
    case 'type':
      return `must be ${limit}`;
    case 'minimum':
      return `must be >= ${limit}`;
    case 'maximum':
      return `must be <= ${limit}`;
    case 'minLength':
      return `must NOT have fewer than ${limit} characters`;
    case 'maxLength':
      return `must NOT have more than ${limit} characters`;
    case 'minItems':
      return `must NOT have fewer than ${limit} items`;
    case 'uniqueItems':
      return 'must NOT have duplicate items';
    default:
      return 'is wrong';
  }
}

function fault(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint };
}

/**
 * Faults of a value against a format's schema, in the value's order; empty where it fits.
 * Fields the schema does not know are left alone: a newer minor writer may have put them there.
 */
export function validateAgainst(schema: SchemaName, value: unknown): Diagnostic[] {
  return linesOf(checkSchema(SCHEMAS[schema], value, FORMATS), schema);
}

/** Faults of one operation of a manifest, as it would stand there. */
export function validateOperation(operation: unknown): Diagnostic[] {
  return linesOf(checkSchema(OPERATION, operation, FORMATS), 'operation');
}

function linesOf(errors: readonly SchemaFault[], schema: string): Diagnostic[] {
  const faults = errors.slice(0, MOST).map((error) => lineOf(error, schema));
  if (errors.length > MOST) faults.push(fault('ONX2104', `${errors.length - MOST} more places in ${schema} are wrong.`, 'Mend those above first.'));
  return faults;
}
