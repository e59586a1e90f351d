/** Modules that went as a whole: one operation instead of one for each of their names. */
import { addTo, byCodeUnit, indexSurface } from '@onx/model';
import { onlyEvidence } from '../confidence/calibrate';
import type { Context } from '../context';
import { resolveAccess } from '../release/access';
import { isImportable, moduleAt } from '../release/release';
import { isPrivatePath } from '../release/source-words';
import { findAnnouncedModules } from './announced-modules';
import { carries } from './carriers';
import { findShims } from './find-shims';
import type { ModuleMove, SymbolMove, SymbolRemoval } from '../findings';
import { namedModule, statedModule } from './stated-module';
import { generalise, type Move } from './subtrees';
import { voteForHome } from './vote-for-home';

/** A module that the new release itself binds to the old path. */
const BOUND = 0.99;

/**
 * @param lost names that went nowhere, or nobody knows where
 * @returns modules that moved; a package with all below it is one move.
 */
export function findModules(moves: readonly SymbolMove[], lost: readonly SymbolRemoval[], context: Context): ModuleMove[] {
  const index = indexSurface(context.to.surface);
  const gone = Object.keys(context.from.surface.modules)
    .filter((module) => !index.isModule(module))
    .sort(byCodeUnit);
  const single = new Map<string, Move>();
  const identical = sameBlobs(gone, context);
  const bySource = groupBySource(moves);
  const losses = groupBySource(lost);
  for (const module of gone) {
    const move = boundElsewhere(module, context) ?? statedModule(module, context) ?? voteForHome(module, { moves: bySource.get(module) ?? [], lost: losses.get(module) ?? [], identical: identical.get(module) }, context);
    if (move) single.set(module, move);
  }
  const moved = generalise(gone, single, context);
  // Few are named: only those are held against all that moved.
  const named = gone.flatMap((module) => namedModule(module, bySource.get(module) ?? [], context) ?? []).filter(({ from }) => !moved.some((move) => carries(move, from)));
  return [
    ...[...moved, ...named]
      .filter((move) => !isPrivatePath(move.from, context.from.words))
      .map((move) => ({ ...move, deprecated: false })),
    ...withAnnounced(findShims(context), context),
  ];
}

function withAnnounced(shims: readonly ModuleMove[], context: Context): ModuleMove[] {
  const known = new Set(shims.map(({ from }) => from));
  return [...shims, ...findAnnouncedModules(context).filter(({ from }) => !known.has(from))];
}

/** The old path is still bound, as another name of a module: attributes lead there, imports through it fail. */
function boundElsewhere(module: string, { to }: Context): Move | null {
  const home = indexSurface(to.surface).resolve(module)?.module;
  const target = resolveAccess(to.surface, module);
  if (home === undefined || target !== home || home === module || !isImportable(to, home)) return null;
  return { from: module, to: home, subtree: false, confidence: BOUND, factors: onlyEvidence('definition-survives', BOUND) };
}

/** By each module of the old release through which the name was reached. */
export function groupBySource<T extends { module: string; exposedAt: string[] }>(names: readonly T[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const name of names) {
    for (const module of [name.module, ...name.exposedAt]) addTo(out, module, name);
  }
  return out;
}

/** Old modules whose file, byte for byte, is one module of the new release, where that says something: files that hold nothing are all alike. */
function sameBlobs(gone: readonly string[], context: Context): Map<string, string> {
  const byBlob = new Map<string, string[]>();
  for (const [path, module] of Object.entries(context.to.surface.modules)) addTo(byBlob, module.blob, path);
  const out = new Map<string, string>();
  for (const module of gone) {
    if (!context.from.topsOf.has(module) && Object.keys(moduleAt(context.from, module)?.exports ?? {}).length === 0) continue;
    const twins = (byBlob.get(context.from.surface.modules[module]!.blob) ?? []).filter((path) => !moduleAt(context.from, path));
    if (twins.length === 1) out.set(module, twins[0]!);
  }
  return out;
}
