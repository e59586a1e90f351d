/** Second paths of modules that the old release served, by a table or an import hook, and the new one does not. */
import { indexSurface, joinPath } from '@onx/model';
import { onlyEvidence } from '../confidence/calibrate';
import type { Context } from '../context';
import { exportAt, isImportable, moduleAt } from '../release/release';
import { carrierOf } from './carriers';
import type { ModuleMove } from '../findings';

/** The old release itself led the one path to the other. */
const SERVED = 0.99;

/** @param moves modules that went: an alias goes where that goes which it stood for */
export function findModuleAliases(moves: readonly ModuleMove[], { from, to }: Context): ModuleMove[] {
  const [before, now] = [indexSurface(from.surface), indexSurface(to.surface)];
  const out: ModuleMove[] = [];
  for (const [module, { nameTable = [] }] of from.modules) {
    for (const { from: name } of nameTable) {
      const path = joinPath(module, name);
      const target = exportAt(from, module, name)?.target ?? '';
      if (!before.isModule(target) || before.isModule(path) || !isImportable(from, module, name) || isServed(module, name)) continue;
      const carrier = carrierOf(target, moves);
      const home = carrier ? carrier.to + target.slice(carrier.from.length) : target;
      if (now.isModule(home) && isImportable(to, home)) out.push({ from: path, to: home, subtree: true, deprecated: false, confidence: SERVED, factors: onlyEvidence('declared-in-old', SERVED) });
    }
  }
  return out;

  function isServed(module: string, name: string): boolean {
    return now.isModule(joinPath(module, name)) || exportAt(to, module, name) !== undefined || moduleAt(to, module)?.nameTable?.some((row) => row.from === name) === true;
  }
}
