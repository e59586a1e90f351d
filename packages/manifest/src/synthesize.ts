/** From what inference found to a manifest and its report. */
import {
  actionOf,
  byCodeUnit,
  DEFAULT_THRESHOLDS,
  operationKey,
  validateOperation,
  type Diagnostic,
  type InferredOperation,
  type Manifest,
  type Operation,
  type Report,
  type SnapshotOrigin,
  type Surface,
  type Thresholds,
  type Unresolved,
} from '@onx/model';
import { indexUses, sampleCallsites, type Callsites } from './callsites';
import { linkOperations } from './depends-on';
import { needsDecision, reviewNote } from './explain';
import { inPrintedOrder } from './order';
import { semverAdvice } from './semver-advice';
import { summarise } from './summary';
import { publicPaths } from './public-paths';

/** One of the two releases that a manifest is between. */
export interface ComparedRelease {
  origin: SnapshotOrigin;
  surface: Surface;
  /** `blake3:<hex>` of its `surface.json`. */
  digest: string;
}

export interface SynthesisInput {
  from: ComparedRelease;
  to: ComparedRelease;
  operations: readonly InferredOperation[];
  unresolved: readonly Unresolved[];
  notCompared: readonly { what: string; why: string }[];
  diagnostics: readonly Diagnostic[];
  thresholds: Readonly<Thresholds>;
  generator: { name: string; version: string };
}

export interface Synthesis {
  manifest: Manifest;
  report: Report;
}

/** Default thresholds, with everything below `threshold` in review. */
export function thresholdsAbove(threshold: number): Thresholds {
  return { auto: Math.max(DEFAULT_THRESHOLDS.auto, threshold), warn: Math.max(DEFAULT_THRESHOLDS.warn, threshold) };
}

/** The same change said twice counts once, with the greater confidence. */
function distinct(operations: readonly InferredOperation[]): Map<string, InferredOperation> {
  const best = new Map<string, InferredOperation>();
  for (const operation of inPrintedOrder(operations)) {
    const key = operationKey(operation.kind, operation.match);
    const known = best.get(key);
    if (!known || known.confidence < operation.confidence) best.set(key, operation);
  }
  return best;
}

/** A new version is a new requirement, whatever else changed. */
function requirement(from: ComparedRelease, to: ComparedRelease): InferredOperation[] {
  if (from.origin.version === to.origin.version) return [];
  return [
    {
      kind: 'dependency.update',
      language: to.surface.language,
      match: { package: to.surface.name, from: from.origin.version, to: to.origin.version },
      impact: 'compatible',
      deprecated: false,
      confidence: 1,
      evidence: { method: 'version-label' },
      rule: 'requirement',
      factors: [],
    },
  ];
}

function sideLabel(origin: SnapshotOrigin): string {
  return origin.ref ?? origin.version;
}

function toOperation(inferred: InferredOperation, index: number, key: string, input: SynthesisInput, callsites: Callsites): Operation {
  const decision = needsDecision(inferred);
  const action = decision ? 'review' : inferred.pinned ? 'auto' : actionOf(inferred.confidence, input.thresholds);
  const note = action === 'review' ? reviewNote(inferred) : inferred.note;
  return {
    id: `OP${String(index + 1).padStart(3, '0')}`,
    key,
    kind: inferred.kind,
    language: inferred.language,
    match: inferred.match,
    impact: inferred.impact,
    deprecated: inferred.deprecated,
    action,
    confidence: inferred.confidence,
    evidence: {
      ...inferred.evidence,
      callsites_sampled: inferred.evidence.callsites_sampled ?? callsites.sampled,
      ...(callsites.followed === undefined ? {} : { safe_auto_fix_rate: callsites.followed }),
    },
    provenance: { rule: inferred.rule, refs: [sideLabel(input.from.origin), sideLabel(input.to.origin)] },
    depends_on: [],
    ...(note === undefined ? {} : { note }),
    ...(decision ? { review_only: true } : {}),
    ...(inferred.pinned ? { pinned: true } : {}),
  } as Operation;
}

/** Operations that a manifest can hold, and a word on the others: one that has no place there must not keep people from the rest. */
function writable(chosen: readonly [key: string, inferred: InferredOperation][], input: SynthesisInput): { held: [string, InferredOperation][]; refused: Diagnostic[] } {
  const held: [string, InferredOperation][] = [];
  const refused: Diagnostic[] = [];
  for (const [key, inferred] of chosen) {
    const fault = validateOperation(toOperation(inferred, 0, key, input, { places: [], sampled: 0 }))[0];
    if (!fault) held.push([key, inferred]);
    else {
      const message = `An operation ${inferred.kind} was found that no manifest can hold, and left out: ${fault.message}`;
      refused.push({ code: 'ONX2117', severity: 'warning', message, hint: 'Look at that change by hand, and report it if you can: it is a fault of onx.' });
    }
  }
  return { held, refused };
}

function countBy(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

const gitRef = ({ ref, commit }: SnapshotOrigin): { ref: string; commit: string } | null => (commit === undefined ? null : { ref: ref ?? commit, commit });

/** Pure: the same input gives the same manifest and report, whatever the order of `operations`. */
export function synthesize(input: SynthesisInput): Synthesis {
  const { from, to } = input;
  const stated = input.operations.some(({ kind }) => kind === 'dependency.update');
  const { held: chosen, refused } = writable([...distinct(stated ? input.operations : [...input.operations, ...requirement(from, to)])], input);
  const uses = indexUses(from.surface);
  const callsites = chosen.map(([, inferred]) => sampleCallsites(inferred, uses, from.surface, to.surface));
  const operations = linkOperations(chosen.map(([key, inferred], at) => toOperation(inferred, at, key, input, callsites[at] ?? { places: [], sampled: 0 })));
  const [before, after] = [publicPaths(from.surface), publicPaths(to.surface)];
  const surface = { removed: [...before].filter((path) => !after.has(path)).sort(byCodeUnit), added: [...after].filter((path) => !before.has(path)).sort(byCodeUnit) };
  const removals = operations.filter(({ kind }) => kind === 'symbol.remove' || kind === 'member.remove').length;
  const unresolved = [...input.unresolved].sort((a, b) => byCodeUnit(a.path, b.path));
  const manifest: Manifest = {
    manifest_version: 1,
    core: { name: to.surface.name, languages: [...new Set([from.surface.language, to.surface.language])].sort(byCodeUnit) },
    from: from.origin.version,
    to: to.origin.version,
    refs: { from: gitRef(from.origin), to: gitRef(to.origin) },
    snapshots: { from: from.digest, to: to.digest },
    generator: input.generator,
    summary: summarise(operations),
    semver: semverAdvice(operations, surface.added.length, from.origin.version, to.origin.version),
    operations,
  };
  const report: Report = {
    report_version: 1,
    from: manifest.from,
    to: manifest.to,
    counts: { by_kind: countBy(operations.map(({ kind }) => kind)), by_action: countBy(operations.map(({ action }) => action)) },
    operations: operations.map(({ id, key }, at) => ({
      id,
      key,
      factors: chosen[at]?.[1].factors ?? [],
      runner_up: chosen[at]?.[1].runnerUp ?? null,
      callsites: callsites[at]?.places ?? [],
    })),
    unresolved,
    not_compared: [...input.notCompared],
    surface,
    verification: { explained: operations.length - removals, removed: removals, unresolved: unresolved.length },
    diagnostics: [...input.diagnostics, ...refused],
  };
  return { manifest, report };
}
