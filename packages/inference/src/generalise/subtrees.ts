/** Packages that moved with everything below them: one operation instead of one for each module. */
import { byCodeUnit, indexSurface, isWithin, ownerOf } from '@onx/model';
import type { Context } from '../context';
import { moduleAt } from '../release/release';
import type { ModuleMove } from '../findings';
import { carriedTo } from './carriers';
import { packageBelief } from './module-belief';

/** A move of one module, or of a package with all below it, before it is said whether the old path still works. */
export type Move = Omit<ModuleMove, 'deprecated'>;

/** Share of a package's modules that must follow for the package to have moved with everything below it. */
const SUBTREE = 0.6;
/** One module says nothing of a package. */
const FEWEST = 2;

/**
 * From the top down: a package whose modules all kept their place in it is one move.
 * @param gone modules that the new release has not
 * @param single where each of them went, as far as that is known
 */
export function generalise(gone: readonly string[], single: ReadonlyMap<string, Move>, context: Context): Move[] {
  const out: Move[] = [];
  const covered: Move[] = [];
  const oldPrefixes = new Set<string>();
  const goneSet = new Set(gone);
  const index = indexSurface(context.to.surface);
  for (const module of gone) {
    for (let at = module; at !== '' && !index.isModule(at); at = ownerOf(at)) oldPrefixes.add(at);
  }
  for (const prefix of [...oldPrefixes].sort((a, b) => a.split('.').length - b.split('.').length || byCodeUnit(a, b))) {
    const above = covered.find((move) => isWithin(prefix, move.from));
    const implied = above ? carriedTo(above, prefix) : undefined;
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

/** The package, where enough of its modules kept their places below one destination, and its own module does not say otherwise. */
function packageMove(prefix: string, gone: readonly string[], single: ReadonlyMap<string, Move>, context: Context): Move | null {
  const below = gone.filter((module) => isWithin(module, prefix));
  if (below.length < FEWEST) return null;
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
  const [to, vote] = [...votes].sort((a, b) => b[1].length - a[1].length || byCodeUnit(a[0], b[0]))[0] ?? [];
  if (to === undefined || !vote || to === '' || vote.length < FEWEST || vote.length / voters < SUBTREE) return null;
  if (!indexSurface(context.to.surface).isModule(to)) return null;
  const own = single.get(prefix);
  if (own && own.to !== to) return null;
  return { from: prefix, to, subtree: true, ...packageBelief(vote, vote.length / voters) };
}

