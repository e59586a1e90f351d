/** Values checked against the published JSON Schemas; every fault becomes one line that says where, what and what was received. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Diagnostic } from '../messages/diagnostic';
import { nearMiss } from '../messages/near-miss';
import appliedSchema from '../schemas/applied.schema.json';
import manifestSchema from '../schemas/change_manifest.schema.json';
import reportSchema from '../schemas/manifest_report.schema.json';
import answersSchema from '../schemas/onx-answers.schema.json';
import coreSchema from '../schemas/onx.schema.json';

/** One for each format that has a schema. */
export type SchemaName = 'change_manifest' | 'manifest_report' | 'applied' | 'onx' | 'onx-answers';

const SCHEMAS: Record<SchemaName, object> = { change_manifest: manifestSchema, manifest_report: reportSchema, applied: appliedSchema, onx: coreSchema, 'onx-answers': answersSchema };

/** Faults shown before the rest is only counted. */
const MOST = 20;

/** Relative, `/` as separator, no step upwards, no drive, no NUL: it can't leave the folder it is joined to. */
function isInnerPath(path: string): boolean {
  return path !== '' && !/^[/\\]|^[A-Za-z]:|\0|\\/.test(path) && !path.split('/').includes('..');
}

const compiled = new Map<SchemaName, ValidateFunction>();

function validatorFor(name: SchemaName): ValidateFunction {
  let validator = compiled.get(name);
  if (!validator) {
    // Loaded when something is checked: most runs check nothing, and it costs more than the rest of the start.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const { default: Ajv } = require('ajv') as typeof import('ajv');
    const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
    ajv.addFormat('onx-inner-path', isInnerPath);
    validator = ajv.compile(SCHEMAS[name]);
    compiled.set(name, validator);
  }
  return validator;
}

/** `/operations/3/match/from` as `operations[3].match.from`. */
function readablePath(pointer: string): string {
  const steps = pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '');
}

/** A value as it may stand in one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function lineOf(error: ErrorObject, what: string): Diagnostic {
  const path = readablePath(error.instancePath) || what;
  const params = error.params as { missingProperty?: string; allowedValues?: unknown[]; allowedValue?: unknown };
  if (error.keyword === 'required') {
    return fault('ONX2104', `${path} lacks ${params.missingProperty}, received ${shown(error.data)}.`, `Add ${params.missingProperty}.`);
  }
  if (error.keyword === 'format') {
    return fault('ONX2106', `${path} leaves its folder, received ${shown(error.data)}.`, 'Give a relative path without "..", with / as separator.');
  }
  if (error.keyword === 'additionalProperties') {
    const { additionalProperty: unknown = '' } = error.params as { additionalProperty?: string };
    const near = nearMiss(unknown, Object.keys((error.parentSchema as { properties?: object }).properties ?? {}));
    return fault('ONX2104', `${path} has an unknown key ${shown(unknown)}.`, near ? `Did you mean ${near}?` : 'Remove it.');
  }
  const allowed = params.allowedValues ?? (error.keyword === 'const' ? [params.allowedValue] : null);
  const wanted = allowed ? `must be one of ${allowed.map(shown).join(', ')}` : error.keyword === 'pattern' ? 'is not a valid name or label' : (error.message ?? 'is wrong');
  return fault('ONX2104', `${path} ${wanted}, received ${shown(error.data)}.`, 'Correct it, or make the file again.');
}

function fault(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint };
}

/**
 * Faults of a value against a format's schema, in the value's order; empty where it fits.
 * Fields the schema does not know are left alone: a newer minor writer may have put them there.
 */
export function validateAgainst(schema: SchemaName, value: unknown): Diagnostic[] {
  return faultsOf(errorsIn(schema, value), schema);
}

const ALONE = '/operations/0';

/** Faults of one operation, as it would stand in a manifest. */
export function validateOperation(operation: unknown): Diagnostic[] {
  // Compiled once more as a schema of its own, it would cost a small run more than all its checks.
  const inside = errorsIn('change_manifest', { operations: [operation] }).filter(({ instancePath }) => instancePath.startsWith(ALONE));
  return faultsOf(inside.map((error) => ({ ...error, instancePath: error.instancePath.slice(ALONE.length) })), 'operation');
}

function errorsIn(schema: SchemaName, value: unknown): ErrorObject[] {
  const validator = validatorFor(schema);
  // `if` only repeats what its branch already said.
  return validator(value) ? [] : (validator.errors ?? []).filter((error) => error.keyword !== 'if');
}

function faultsOf(errors: readonly ErrorObject[], what: string): Diagnostic[] {
  const faults = errors.slice(0, MOST).map((error) => lineOf(error, what));
  if (errors.length > MOST) faults.push(fault('ONX2104', `${errors.length - MOST} more places in ${what} are wrong.`, 'Mend those above first.'));
  return faults;
}
