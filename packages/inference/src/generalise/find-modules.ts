/** Modules that went as a whole: one operation instead of one for each of their names. */
import { addTo, DEFAULT_THRESHOLDS, indexSurface } from '@onx/model';
import type { Context } from '../features/feature';
import { accessPaths, resolveAccess } from '../release/access';
import { byCodeUnits, isPrivatePath, isWithin, joinPath, ownerOf, tailOf } from '../release/paths';
import { definitionAt, exportAt, isImportable, moduleAt } from '../release/release';
import { findShims } from './find-shims';
import { moduleBelief, packageBelief } from './module-belief';
import { statedModule } from './stated-module';
import type { ModuleMove, SymbolMove, SymbolRemoval } from './findings';

/** Share of a module's names that must go to the same place for the module to have gone there. */
const MAJORITY = 0.5;
/** Share of a package's modules that must follow for the package to have moved with everything below it. */
const SUBTREE = 0.6;
/** A module that the new release itself binds to the old path. */
const BOUND = 0.99;

type Move = Omit<ModuleMove, 'deprecated'>;

/** What speaks for one destination. */
interface Vote {
  count: number;
  /** Confidences of those that went there. */
  voters: number[];
}

/**
 * @param lost names that went nowhere, or nobody knows where
 * @returns modules that moved; a package with all below it is one move.
 */
export function findModules(moves: readonly SymbolMove[], lost: readonly SymbolRemoval[], context: Context): ModuleMove[] {
  const index = indexSurface(context.to.surface);
  const gone = Object.keys(context.from.surface.modules)
    .filter((module) => !index.isModule(module))
    .sort(byCodeUnits);
  const single = new Map<string, Move>();
  const identical = sameBlobs(gone, context);
  const bySource = groupBySource(moves);
  const losses = groupBySource(lost);
  for (const module of gone) {
    const move = boundElsewhere(module, context) ?? statedModule(module, context) ?? moduleOf(module, bySource.get(module) ?? [], losses.get(module) ?? [], identical.get(module), context);
    if (move) single.set(module, move);
  }
  return [
    ...generalise(gone, single, context)
      .filter((move) => !isPrivatePath(move.from))
      .map((move) => ({ ...move, deprecated: false })),
    ...findShims(context),
  ];
}

/** The old path is still bound, as another name of a module: attributes lead there, imports through it fail. */
function boundElsewhere(module: string, { to }: Context): Move | null {
  const home = indexSurface(to.surface).resolve(module)?.module;
  const target = resolveAccess(to.surface, module);
  if (home === undefined || target !== home || home === module || !isImportable(to, home)) return null;
  return { from: module, to: home, subtree: false, confidence: BOUND, factors: [{ feature: 'definition-survives', value: 1, weight: Math.log(BOUND / (1 - BOUND)) }] };
}

/** By each module of the old release through which the name was reached. */
function groupBySource<T extends { module: string; exposedAt: string[] }>(names: readonly T[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const name of names) {
    for (const module of [name.module, ...name.exposedAt]) addTo(out, module, name);
  }
  return out;
}

function moduleOf(module: string, moves: readonly SymbolMove[], lost: readonly SymbolRemoval[], identical: string | undefined, context: Context): Move | null {
  const isOwn = ({ name }: { name: string }): boolean => definitionAt(context.from, joinPath(module, name)) !== undefined;
  const isPassedOn = ({ name }: { name: string }): boolean => isOnPurpose(module, name, context);
  // What a module only imported for itself says nothing of where it went; what a package passes on is its content.
  const owns = moves.some(isOwn) || lost.some(isOwn);
  const belongs = moduleAt(context.from, module)?.package ? (name: { name: string }) => isOwn(name) || isPassedOn(name) : owns ? isOwn : isPassedOn;
  const counted = moves.filter(belongs);
  const removed = lost.filter((name) => belongs(name) && !isStarred(module, name.name, context)).length;
  const votes = new Map<string, Vote>();
  const voteFor = (home: string, weight: number): Vote => {
    const vote = votes.get(home) ?? { count: 0, voters: [] };
    votes.set(home, vote);
    vote.count += weight;
    return vote;
  };
  for (const move of counted) {
    const weight = move.toName === move.name ? 1 : 0.8;
    voteFor(move.toModule, weight).voters.push(move.confidence);
    // Re-exported names follow the package that goes on exposing them.
    if (move.module === module) continue;
    for (const home of exposing(move, isStarred(module, move.name, context), context)) if (home !== move.toModule) voteFor(home, weight).voters.push(move.confidence);
  }
  if (identical !== undefined) voteFor(identical, 1);
  const [to, vote] = mostVoted(votes, module, context) ?? [];
  if (to === undefined || !vote) return null;
  const share = Math.min(1, vote.count / (counted.length + removed + (identical !== undefined ? 1 : 0)));
  if (share < MAJORITY * 0.79) return null;
  if (to === module || !(isImportable(context.to, to) || counted.some((move) => move.outside && move.toModule === to))) return null;
  // Merged into a module that existed, under other names: the names' own operations say all.
  if (moduleAt(context.from, to) && !counted.some((move) => move.name === move.toName)) return null;
  const same = identical === to;
  const { confidence, factors } = moduleBelief(vote.voters, share, same, tailOf(to) === tailOf(module));
  return { from: module, to, subtree: false, confidence, factors, ...(same ? { sha: context.from.surface.modules[module]!.blob } : {}) };
}

function isOnPurpose(module: string, name: string, context: Context): boolean {
  const exported = exportAt(context.from, module, name);
  if (exported === undefined || exported.via === 'incidental') return false;
  // What a package takes from the one above it is for its own use, unless it lists it.
  return moduleAt(context.from, module)?.all?.includes(name) === true || !isWithin(module, ownerOf(exported.target));
}

/** A star import brings along what nobody asked for. */
function isStarred(module: string, name: string, { from }: Context): boolean {
  return exportAt(from, module, name)?.via === 'star';
}

/**
 * Modules of the new release, beside its home, that expose the target under the new name, on purpose. A star import into a plain module, and an
 * import for a module's own use, expose all sorts of things: they count where the old module exposed the name by a star itself.
 */
function exposing(move: SymbolMove, starred: boolean, { to }: Context): string[] {
  return accessPaths(to.surface, move.target)
    .filter(({ module, name, via }) => name === move.toName && moduleAt(to, module) && (starred || (via !== 'incidental' && (via !== 'star' || moduleAt(to, module)!.package === true))))
    .map(({ module }) => module);
}

/** Among equals, the module that is called the same; then one that is new: what was there before has not taken another's place. */
function mostVoted(votes: ReadonlyMap<string, Vote>, module: string, { from }: Context): [string, Vote] | undefined {
  const rank = (home: string): number => (tailOf(home) === tailOf(module) ? 2 : 0) + (moduleAt(from, home) ? 0 : 1);
  return [...votes].sort((a, b) => b[1].count - a[1].count || rank(b[0]) - rank(a[0]) || byCodeUnits(a[0], b[0]))[0];
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

/** From the top down: a package whose modules all kept their place in it is one move. */
function generalise(gone: readonly string[], single: ReadonlyMap<string, Move>, context: Context): Move[] {
  const out: Move[] = [];
  const covered: Move[] = [];
  const oldPrefixes = new Set<string>();
  const goneSet = new Set(gone);
  const index = indexSurface(context.to.surface);
  for (const module of gone) {
    for (let at = module; at !== '' && !index.isModule(at); at = ownerOf(at)) oldPrefixes.add(at);
  }
  for (const prefix of [...oldPrefixes].sort((a, b) => a.split('.').length - b.split('.').length || byCodeUnits(a, b))) {
    const above = covered.find((move) => isWithin(prefix, move.from));
    const implied = above ? above.to + prefix.slice(above.from.length) : undefined;
    const package_ = packageMove(prefix, gone, single, context);
    if (package_ && package_.to !== implied) {
      out.push(package_);
      covered.unshift(package_);
    } else if (!package_ && goneSet.has(prefix)) {
      const own = single.get(prefix);
      if (own && own.to !== implied && !(implied !== undefined && tookItsPlace(implied, own.to, context))) out.push(own);
    }
  }
  return out;
}

/** What stands in the mapped place is new, and the other was there all along: an original beside its re-exports. */
function tookItsPlace(implied: string, other: string, { from, to }: Context): boolean {
  return moduleAt(to, implied) !== undefined && !moduleAt(from, implied) && moduleAt(from, other) !== undefined;
}

function packageMove(prefix: string, gone: readonly string[], single: ReadonlyMap<string, Move>, context: Context): Move | null {
  const below = gone.filter((module) => isWithin(module, prefix));
  if (below.length < 2) return null;
  const votes = new Map<string, number[]>();
  let voters = 0;
  for (const module of below) {
    const move = single.get(module);
    if (!move) continue;
    voters++;
    const rest = module.slice(prefix.length);
    if (!move.to.endsWith(rest)) continue;
    const to = move.to.slice(0, move.to.length - rest.length);
    votes.set(to, [...(votes.get(to) ?? []), move.confidence]);
  }
  const [to, vote] = [...votes].sort((a, b) => b[1].length - a[1].length || byCodeUnits(a[0], b[0]))[0] ?? [];
  if (to === undefined || !vote || to === '' || vote.length < 2 || vote.length / voters < SUBTREE) return null;
  if (!indexSurface(context.to.surface).isModule(to)) return null;
  const own = single.get(prefix);
  if (own && own.to !== to) return null;
  return { from: prefix, to, subtree: true, ...packageBelief(vote, vote.length / voters) };
}

/** Leaves out the paths for which a module's operation says all, and as surely; null where nothing is left to say. */
export function beyondModules(move: SymbolMove, modules: readonly ModuleMove[], context: Context): SymbolMove | null {
  if (move.deprecated) return move;
  const follows = (module: string): boolean => {
    const carrier = carrierOf(module, modules);
    if (carrier === null || carrier.confidence < Math.min(move.confidence, DEFAULT_THRESHOLDS.auto)) return false;
    const path = joinPath(carrier.to + module.slice(carrier.from.length), move.name);
    return (move.outside ? path : resolveAccess(context.to.surface, path)) === move.target;
  };
  const exposedAt = move.exposedAt.filter((module) => !follows(module));
  const stays = move.module === move.toModule && move.name === move.toName;
  return exposedAt.length === 0 && (stays || follows(move.module)) ? null : { ...move, exposedAt };
}

/** The operation that moves a module: the longest that names it or a package above it. */
export function carrierOf(module: string, modules: readonly ModuleMove[]): ModuleMove | null {
  let best: ModuleMove | null = null;
  for (const move of modules) {
    if (move.from !== module && !(move.subtree && isWithin(module, move.from))) continue;
    if (!best || move.from.length > best.from.length) best = move;
  }
  return best;
}

/** Of the names that nobody can explain, those that a module's operation would take to a place where they are not: exceptions from it, for a person. */
export function leftBehind(stranded: readonly SymbolRemoval[], modules: readonly ModuleMove[], context: Context): SymbolRemoval[] {
  return stranded.flatMap((removal) => {
    const carried = [removal.module, ...removal.exposedAt].filter((module) => {
      const carrier = carrierOf(module, modules);
      return carrier && resolveAccess(context.to.surface, joinPath(carrier.to + module.slice(carrier.from.length), removal.name)) === null;
    });
    const [module, ...exposedAt] = carried;
    return module === undefined ? [] : [{ ...removal, module, exposedAt, reviewOnly: true as const }];
  });
}
