/** `change_manifest.yaml`: reading what others wrote, writing one canonical spelling. `parse(print(m))` is `m`. */
import { printYaml } from './canonical-yaml';
import { OnxError } from '../messages/diagnostic';
import { isFields, type Fields } from './fields';
import { normaliseHandWritten } from './hand-written';
import type { Manifest } from './manifest';
import { nearMiss } from '../messages/near-miss';
import { OPERATION_KINDS } from '../operations/operation-kinds';
import { readYaml } from './read-yaml';
import { shown, validateAgainst } from './validate';

export const MANIFEST_FILE = 'change_manifest.yaml';

/** The newest `manifest_version` this code reads. */
const MANIFEST_VERSION = 1;

/** Order of the keys in the file, as in `docs/reference/manifest.md`; unknown ones follow, sorted. */
const TOP = ['manifest_version', 'core', 'from', 'to', 'refs', 'snapshots', 'generator', 'summary', 'semver', 'operations'];
const OPERATION = ['id', 'key', 'kind', 'language', 'match', 'impact', 'deprecated', 'action', 'confidence', 'evidence', 'provenance', 'depends_on', 'note', 'review_only', 'pinned'];
const MATCH = ['module', 'owner', 'callable', 'file', 'package', 'name', 'from', 'to_module', 'to_owner', 'to', 'subtree', 'position', 'param_kind', 'default', 'required', 'suggest', 'replacement', 'values', 'exposed_at'];
const NESTED: Record<string, readonly string[]> = {
  core: ['name', 'languages'],
  refs: ['from', 'to'],
  // Each side of `refs`; every other `from` and `to` is a scalar.
  from: ['ref', 'commit'],
  to: ['ref', 'commit'],
  snapshots: ['from', 'to'],
  generator: ['name', 'version'],
  semver: ['recommended', 'declared', 'breaking', 'compatible'],
  match: MATCH,
  evidence: ['method', 'symbol_sha', 'commits', 'callsites_sampled', 'safe_auto_fix_rate'],
  provenance: ['rule', 'refs'],
};
const DECIMALS = new Set(['confidence', 'safe_auto_fix_rate']);

function ordered(value: unknown, order: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, order));
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Fields;
  const rest = Object.keys(fields).filter((key) => !order.includes(key)).sort();
  const keys = [...order.filter((key) => Object.hasOwn(fields, key)), ...rest];
  const out: Fields = {};
  for (const key of keys) out[key] = ordered(fields[key], NESTED[key] ?? []);
  return out;
}

/**
 * The manifest in canonical YAML. Fields this version does not know are kept, after the known ones.
 * @throws OnxError as `parseManifest` does: what nobody could read is not printed.
 */
export function printManifest(manifest: Manifest): string {
  checkManifest(manifest, MANIFEST_FILE);
  const operations = manifest.operations.map((operation) => ordered(operation, OPERATION));
  return printYaml({ ...(ordered({ ...manifest, operations: [] }, TOP) as object), operations }, { decimals: DECIMALS });
}

function refuseKind(kind: unknown, at: number, file: string): OnxError {
  const near = typeof kind === 'string' ? nearMiss(kind, OPERATION_KINDS) : null;
  const hint = near ? `Did you mean ${near}?` : 'The kinds are listed in docs/reference/manifest.md; a newer onx may know more.';
  return new OnxError('ONX2105', 2, `${file}: operations[${at}].kind ${shown(kind)} is unknown.`, hint);
}

/** @throws OnxError ONX2107 where two operations share an id or a key, or depend on one that is not there. */
function checkReferences(manifest: Manifest, file: string): void {
  const ids = new Set<string>();
  const keys = new Set<string>();
  for (const { id, key } of manifest.operations) {
    const twice = ids.has(id) ? id : keys.has(key) ? key : null;
    if (twice) throw new OnxError('ONX2107', 2, `${file}: two operations are called ${twice}.`, 'Remove one of them, or give it its own id and no key.');
    ids.add(id);
    keys.add(key);
  }
  for (const operation of manifest.operations) {
    const missing = operation.depends_on.find((id) => !ids.has(id));
    if (missing) throw new OnxError('ONX2107', 2, `${file}: ${operation.id} depends on ${missing}, which is not there.`, 'Remove that entry from depends_on.');
  }
}

/**
 * Reads a manifest, generated or written by hand.
 * @param file How it is called in messages.
 * @throws OnxError ONX2101 unreadable, ONX2103 newer version, ONX2104 does not fit the schema, ONX2105 unknown kind, ONX2106 path leaves its folder, ONX2107 dangling or doubled id.
 */
export function parseManifest(text: string, file = MANIFEST_FILE): Manifest {
  const value = readYaml(text, file);
  if (!isFields(value)) throw new OnxError('ONX2104', 2, `${file} is no manifest, received ${shown(value)}.`, `Give the ${MANIFEST_FILE} that onx-manifest generate wrote.`);
  const version = value['manifest_version'];
  if (typeof version === 'number' && version > MANIFEST_VERSION) {
    throw new OnxError('ONX2103', 2, `${file} has manifest_version ${version}, this onx reads up to ${MANIFEST_VERSION}.`, 'Install the newer onx that wrote it, or make it again with this one.');
  }
  const operations = Array.isArray(value['operations']) ? (value['operations'] as unknown[]) : [];
  operations.forEach((operation, at) => {
    if (isFields(operation) && !(OPERATION_KINDS as readonly unknown[]).includes(operation['kind'])) throw refuseKind(operation['kind'], at, file);
  });
  const normal = normaliseHandWritten(value);
  checkManifest(normal, file);
  return normal as unknown as Manifest;
}

function checkManifest(value: unknown, file: string): void {
  const [first, ...more] = validateAgainst('change_manifest', value);
  if (first) {
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    throw new OnxError(first.code, 2, `${file}: ${first.message.replace(/\.$/, '')}${others}.`, first.hint ?? '');
  }
  checkReferences(value as Manifest, file);
}
