/** Which module's operation takes a name along, and which names it would take to a place where they are not. */
import { DEFAULT_THRESHOLDS, isWithin, joinPath } from '@onx/model';
import type { Context } from '../context';
import { resolveAccess } from '../release/access';
import type { ModuleMove, SymbolMove, SymbolRemoval } from '../findings';

/** Leaves out the paths for which a module's operation says all, and as surely; null where nothing is left to say. */
export function beyondModules(move: SymbolMove, modules: readonly ModuleMove[], context: Context): SymbolMove | null {
  if (move.deprecated) return move;
  const follows = (module: string): boolean => {
    const carrier = carrierOf(module, modules);
    if (carrier === null || carrier.confidence < Math.min(move.confidence, DEFAULT_THRESHOLDS.auto)) return false;
    const path = joinPath(carriedTo(carrier, module), move.name);
    return (move.outside ? path : resolveAccess(context.to.surface, path)) === move.target;
  };
  const exposedAt = move.exposedAt.filter((module) => !follows(module));
  // Also where another path is the one to write: nobody has to.
  const stays = resolveAccess(context.to.surface, joinPath(move.module, move.name)) === move.target;
  return exposedAt.length === 0 && (stays || follows(move.module)) ? null : { ...move, exposedAt };
}

/** The module is what moved, or lies in a package that moved as a whole. */
export function carries({ from, subtree }: Pick<ModuleMove, 'from' | 'subtree'>, module: string): boolean {
  return module === from || (subtree && isWithin(module, from));
}

/** Where a module comes to stand with what carries it. */
export function carriedTo({ from, to }: Pick<ModuleMove, 'from' | 'to'>, module: string): string {
  return to + module.slice(from.length);
}

/** The operation that moves a module: the longest that names it or a package above it. */
export function carrierOf(module: string, modules: readonly ModuleMove[]): ModuleMove | null {
  let best: ModuleMove | null = null;
  for (const move of modules) {
    if (!carries(move, module)) continue;
    if (!best || move.from.length > best.from.length) best = move;
  }
  return best;
}

/** Leaves out what is gone with a module that another distribution has now: there it may be as it was. */
export function leftInCore(removals: readonly SymbolRemoval[], modules: readonly ModuleMove[], { declarations }: Context): SymbolRemoval[] {
  return removals.filter(({ module }) => !declarations.documentedModules.of(carrierOf(module, modules)?.from ?? '')?.distribution);
}

/** Of the names that nobody can explain, those that a module's operation would take to a place where they are not: exceptions from it, for a person. */
export function leftBehind(stranded: readonly SymbolRemoval[], modules: readonly ModuleMove[], context: Context): SymbolRemoval[] {
  return stranded.flatMap((removal) => {
    const carried = [removal.module, ...removal.exposedAt].filter((module) => {
      const carrier = carrierOf(module, modules);
      return carrier && resolveAccess(context.to.surface, joinPath(carriedTo(carrier, module), removal.name)) === null;
    });
    const [module, ...exposedAt] = carried;
    return module === undefined ? [] : [{ ...removal, module, exposedAt, reviewOnly: true as const }];
  });
}
