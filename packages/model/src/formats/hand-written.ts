/**
 * What people write in a manifest by hand, brought to the one spelling the rest reads: ids, keys and evidence may be missing,
 * a confidence may be an object, a left side may already carry a moved module's new name.
 */
import { actionOf, DEFAULT_THRESHOLDS } from '../operations/action';
import { isFields, type Fields } from './fields';
import type { OperationKind } from '../operations/operation';
import { operationKey } from '../operations/operation-key';

/** Fields of a match that name something of the old release by its full path. */
const LEFT_PATHS = ['module', 'owner', 'callable'] as const;

interface ModuleRename {
  from: string;
  to: string;
}

const within = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}#`) || path.startsWith(`${root}/`);

function moduleRenames(operations: readonly Fields[]): ModuleRename[] {
  const renames: ModuleRename[] = [];
  for (const { kind, match } of operations) {
    if (kind !== 'rename.import' || !isFields(match)) continue;
    if (typeof match['from'] === 'string' && typeof match['to'] === 'string') renames.push({ from: match['from'], to: match['to'] });
  }
  return renames.sort((a, b) => b.to.length - a.to.length);
}

/** The old path of one that is written with a moved module's new name; a path that is old already stays. */
function oldPath(path: string, renames: readonly ModuleRename[]): string {
  if (renames.some((rename) => within(path, rename.from))) return path;
  const rename = renames.find((candidate) => within(path, candidate.to));
  return rename ? rename.from + path.slice(rename.to.length) : path;
}

function normaliseMatch(match: Fields, renames: readonly ModuleRename[]): Fields {
  const out = { ...match };
  if (isFields(out['parameter'])) {
    const { from, to } = out['parameter'];
    out['from'] ??= from;
    out['to'] ??= to;
    delete out['parameter'];
  }
  for (const field of LEFT_PATHS) if (typeof out[field] === 'string') out[field] = oldPath(out[field], renames);
  return out;
}

function normaliseOperation(operation: Fields, index: number, renames: readonly ModuleRename[], languages: readonly unknown[]): Fields {
  const out = { ...operation };
  if (isFields(out['confidence']) && 'overall' in out['confidence']) {
    const { overall, ...rest } = out['confidence'];
    out['confidence'] = overall;
    out['confidence_detail'] = rest;
  }
  // A generated operation has its key, and its left side is the old release's already.
  if (out['key'] !== undefined || !isFields(out['match'])) return out;
  const match = normaliseMatch(out['match'], renames);
  const confidence = out['confidence'] ?? 1;
  const action = typeof confidence === 'number' ? actionOf(confidence, DEFAULT_THRESHOLDS) : 'review';
  const completed: Fields = {
    id: `OP${String(index + 1).padStart(3, '0')}`,
    language: languages[0] ?? 'python',
    impact: 'breaking',
    deprecated: false,
    action,
    evidence: { method: 'stated' },
    provenance: { rule: 'hand-written', refs: ['from', 'to'] },
    depends_on: [],
    ...out,
    confidence,
    match,
    key: operationKey(out['kind'] as OperationKind, match),
  };
  if (completed['action'] === 'review') completed['note'] ??= 'Stated by hand without enough confidence; look before it is applied.';
  return completed;
}

/** The manifest value with hand-written forms brought to the contract's; what it can't complete is left for the schema to refuse. */
export function normaliseHandWritten(value: Fields): Fields {
  const core = typeof value['core'] === 'string' ? { name: value['core'], languages: ['python'] } : value['core'];
  const languages = isFields(core) && Array.isArray(core['languages']) ? (core['languages'] as unknown[]) : [];
  const operations = Array.isArray(value['operations']) ? (value['operations'] as unknown[]) : null;
  const renames = moduleRenames((operations ?? []).filter(isFields));
  const out: Fields = { ...value };
  if (core !== undefined) out['core'] = core;
  if (operations) {
    out['operations'] = operations.map((operation, index) => (isFields(operation) ? normaliseOperation(operation, index, renames, languages) : operation));
  }
  out['refs'] ??= { from: null, to: null };
  out['snapshots'] ??= {};
  out['generator'] ??= { name: 'hand', version: '0' };
  out['summary'] ??= '';
  out['semver'] ??= { recommended: 'none', declared: null, breaking: 0, compatible: 0 };
  return out;
}
