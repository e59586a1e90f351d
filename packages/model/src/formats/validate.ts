/** Values checked against the published JSON Schemas; every fault becomes one line that says where, what and what was received. */
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
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

/** An operation alone, as the schema of manifests has it. */
const OPERATION = 'change_manifest#/definitions/operation';

let known: Ajv | undefined;

/** @param place a schema, or a part of one; compiled when it is first asked for */
function validatorFor(place: SchemaName | typeof OPERATION): ValidateFunction {
  if (!known) {
    // Loaded when something is checked: many runs check nothing, and it costs more than the rest of the start.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const { default: Compiler } = require('ajv') as typeof import('ajv');
    known = new Compiler({ allErrors: true, strict: false, verbose: true });
    known.addFormat('onx-inner-path', isInnerPath);
    for (const [name, schema] of Object.entries(SCHEMAS)) known.addSchema(schema, name);
  }
  return known.getSchema(place)!;
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
  return faultsOf(validatorFor(schema), value, schema);
}

/** Faults of one operation of a manifest, as it would stand there. */
export function validateOperation(operation: unknown): Diagnostic[] {
  return faultsOf(validatorFor(OPERATION), operation, 'operation');
}

function faultsOf(validator: ValidateFunction, value: unknown, what: string): Diagnostic[] {
  if (validator(value)) return [];
  // `if` only repeats what its branch already said.
  const errors = (validator.errors ?? []).filter((error) => error.keyword !== 'if');
  const faults = errors.slice(0, MOST).map((error) => lineOf(error, what));
  if (errors.length > MOST) faults.push(fault('ONX2104', `${errors.length - MOST} more places in ${what} are wrong.`, 'Mend those above first.'));
  return faults;
}
