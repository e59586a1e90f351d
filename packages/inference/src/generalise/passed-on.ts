/** Names of other distributions that the core passed on: announced to go, or no longer listed. */
import type { Context } from '../features/feature';
import { isNameAnnounced } from '../changes/announced';
import { joinPath, ownerOf, tailOf } from '../release/paths';
import { isImportable, moduleAt } from '../release/release';
import { resolveImport, isOutside } from '../release/access';
import type { SymbolMove } from './findings';

const TOLD = 0.95;
const LISTED = 0.95;

/** The core defined none of them, so no definition tells of them. */
export function findPassedOn(context: Context): SymbolMove[] {
  const { from, to } = context;
  const out: SymbolMove[] = [];
  for (const [module, { blob, exports, all }] of from.modules) {
    const next = moduleAt(to, module);
    if (!next || next.blob === blob) continue;
    for (const [name, { target }] of Object.entries(exports)) {
      if (!isImportable(from, module, name) || !isOutside(from.surface, module, name) || resolveImport(to.surface, module, name) !== null) continue;
      const path = joinPath(module, name);
      const announced = isNameAnnounced(to, module, name) && !isNameAnnounced(from, module, name);
      const home = announced ? context.declarations.outsideOf([path])?.path : all?.includes(name) && !isOutside(to.surface, module, name) && !next.dynamic ? target : undefined;
      if (home === undefined || home === path) continue;
      const confidence = announced ? TOLD : LISTED;
      const factors = [{ feature: announced ? 'declared-in-new' : 'definition-survives', value: 1, weight: Math.log(confidence / (1 - confidence)) }];
      out.push({ module, name, kind: 'constant', toModule: ownerOf(home), toName: tailOf(home), target: home, outside: true, exposedAt: [], deprecated: announced, incidental: false, confidence, factors });
    }
  }
  return out;
}
