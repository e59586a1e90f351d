/** Modules of which nothing is left but names under which the core has something else: who imports one looks at what is used of it. */
import { ownerOf } from '@onx/model';
import { isOnlyListed } from '../confidence/calibrate';
import type { ModuleMove, SymbolMove } from '../findings';
import { groupBySource } from '../generalise/find-modules';

/** Marks modules of whose names that went along nothing shows that they are the same, or that all got another name and are in doubt or not sure. While a module still works, a doubt of a name that kept its own is enough: nobody has to go along yet. */
export function withUnshownContent(modules: readonly ModuleMove[], symbols: readonly SymbolMove[]): ModuleMove[] {
  const bySource = groupBySource(symbols);
  return modules.map((module) => {
    const along = module.subtree ? [] : (bySource.get(module.from) ?? []).filter(({ toModule, target }) => toModule === module.to || ownerOf(target) === module.to);
    return along.length > 0 && along.every((move) => isOther(move, module.deprecated)) ? { ...module, unshown: true } : module;
  });
}

function isOther({ name, toName, confidence, unshown, doubt }: SymbolMove, stillWorks: boolean): boolean {
  if (unshown === true || (stillWorks && doubt !== undefined)) return true;
  return name !== toName && (doubt !== undefined || isOnlyListed('move.symbol', confidence));
}
