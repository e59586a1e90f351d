/** Holds one row of an oracle against a manifest. */
import { entryPaths, plainPath, tail, type OracleEntry, type OracleNegative } from './oracle';
import type { Image, ScoredOperation, Substitution } from './substitution';

/**
 * `found`: mapped to the stated successor, to be applied. `review`: the same, left to a person. `wrong`: mapped to something else.
 * `removed`: said to have no successor. `missed`: not touched.
 */
export type Verdict = 'found' | 'review' | 'wrong' | 'removed' | 'missed';

export interface Judgement {
  verdict: Verdict;
  operation?: ScoredOperation;
  /** What the manifest says instead. */
  got?: string;
}

/** A rename that also changes between member and call is right only as the kind that says so. */
const SHAPE_KINDS: Record<string, string> = { method_to_property: 'method.to_member', property_to_method: 'member.to_method' };
const ARGUMENT_KINDS: Record<string, string> = { 'arg.add_default': 'arg.add_default', 'arg.add_required': 'arg.require', 'arg.remove': 'arg.remove' };

/** It is carried out or warned of without a person: at the default thresholds. */
export function isSettled(operation: ScoredOperation): boolean {
  return operation.action !== 'review' && (operation.confidence ?? 1) >= 0.7;
}

/** It says that a name is gone, and of no successor. */
export function isRemoval({ kind }: ScoredOperation): boolean {
  return kind === 'symbol.remove' || kind === 'member.remove';
}

/** @param targets all stated successors of the entry's old name: any of them is right */
export function judge(entry: OracleEntry, manifest: Substitution, operations: readonly ScoredOperation[], targets: readonly string[]): Judgement {
  if (entry.kind === 'arg.rename') return judgeArgumentRename(entry, manifest);
  if (entry.kind === 'option.rename') return judgeOption(entry, operations);
  if (entry.kind === 'args.to_options') return settle(manifest.rewrites.find((operation) => namesCallable(operation, entry)));
  if (entry.kind.startsWith('arg')) {
    const name = entry.arg ?? entry.arg_to;
    const hit = manifest.arguments.find(
      ({ kind, match }) => kind === ARGUMENT_KINDS[entry.kind] && (match['name'] ?? match['to']) === name && namesCallable({ kind, match }, entry),
    );
    return hit ? { verdict: 'found', operation: hit } : { verdict: 'missed' };
  }
  return judgeSymbol(entry, manifest, targets);
}

function judgeArgumentRename(entry: OracleEntry, manifest: Substitution): Judgement {
  const same = manifest.arguments.filter((operation) => operation.kind === 'arg.rename' && operation.match['from'] === entry.arg_from && namesCallable(operation, entry));
  const right = same.find((operation) => operation.match['to'] === entry.arg_to);
  if (right && entry.value_changed && !right.match['values'] && isSettled(right)) {
    return { verdict: 'wrong', operation: right, got: 'renamed although the value must change too' };
  }
  if (right) return settle(right);
  const rewritten = manifest.rewrites.find((operation) => namesCallable(operation, entry));
  if (rewritten) return settle(rewritten);
  return same[0] ? { verdict: 'wrong', operation: same[0], got: String(same[0].match['to']) } : { verdict: 'missed' };
}

function judgeOption(entry: OracleEntry, operations: readonly ScoredOperation[]): Judgement {
  const same = operations.filter(({ kind, match }) => ['rename.member', 'arg.rename'].includes(kind) && match['from'] === entry.from);
  const right = same.find(({ match }) => match['to'] === entry.to);
  if (right) return settle(right);
  return same[0] ? { verdict: 'wrong', operation: same[0], got: String(same[0].match['to']) } : { verdict: 'missed' };
}

function judgeSymbol(entry: OracleEntry, manifest: Substitution, targets: readonly string[]): Judgement {
  const { from } = entryPaths(entry);
  let hits = from.flatMap((path) => manifest.images(path));
  if (hits.length === 0) hits = from.flatMap((path) => memberImages(path, manifest, targets));
  const moved = hits.filter((hit) => hit.to !== hit.path);
  const isMember = /method|property|attr|member/.test(entry.kind);
  const right = moved.filter((hit) => targets.includes(hit.to) || (isMember && sameMember(hit, targets)));
  const first = right[0];
  const contradicted = moved.some((hit) => !right.includes(hit));
  if (first && moved[0] && (!contradicted || first.operation.kind !== moved[0].operation.kind || right.includes(moved[0]))) {
    const shape = SHAPE_KINDS[entry.kind];
    if (shape && first.operation.kind !== shape) return { verdict: 'wrong', operation: first.operation, got: 'renamed, but the call shape changes too' };
    return settle(first.operation);
  }
  const gone = from.map((path) => manifest.removed.get(path)).find(Boolean);
  if (gone) return { verdict: 'removed', operation: gone };
  return moved[0] ? { verdict: 'wrong', operation: moved[0].operation, got: moved[0].to } : { verdict: 'missed' };
}

/** A member whose owner is written by another access path of the same class: class and member name settle it. */
function memberImages(path: string, manifest: Substitution, targets: readonly string[]): Image[] {
  return (manifest.members.get(tail(path, 2)) ?? []).map(({ from, to, operation }) => {
    const renamed = tail(from) !== tail(to);
    const stated = targets.find((target) => tail(target, 2) === tail(to, 2) || (tail(target) === tail(to) && renamed));
    return { path, to: stated ?? to, operation, follows: false };
  });
}

function sameMember(hit: Image, targets: readonly string[]): boolean {
  return hit.operation.match['owner'] !== undefined && !hit.follows && tail(hit.to) !== tail(hit.path) && targets.some((target) => tail(target) === tail(hit.to));
}

/** The operation that maps a name which must not be mapped; undefined where there is none. */
export function falseAlarm(negative: OracleNegative, path: string, manifest: Substitution): ScoredOperation | undefined {
  const argument = negative.arg ?? negative.arg_from;
  if (argument !== undefined) {
    const entry: OracleEntry = { kind: 'arg', from: path };
    return manifest.arguments.find((operation) => [operation.match['from'], operation.match['name']].includes(argument) && namesCallable(operation, entry));
  }
  const old = plainPath(path);
  if (manifest.removed.has(old)) return undefined;
  return manifest.images(path).find((hit) => !hit.follows && hit.to !== old && (negative.to === undefined || hit.to === plainPath(negative.to)))?.operation;
}

function namesCallable(operation: ScoredOperation, entry: OracleEntry): boolean {
  const callable = plainPath(String(operation.match['callable'] ?? ''));
  const spellings = [entry.from, entry.from_def, entry.from_public, entry.remapped_from, entry.to, entry.to_def, entry.callable];
  return spellings.some(
    (path) => path !== undefined && (plainPath(path) === callable || tail(path, 2) === tail(callable, 2) || (tail(path) === tail(callable) && !/^[a-z_]+$/.test(tail(callable)))),
  );
}

function settle(operation: ScoredOperation | undefined): Judgement {
  if (!operation) return { verdict: 'missed' };
  return { verdict: isSettled(operation) ? 'found' : 'review', operation };
}
