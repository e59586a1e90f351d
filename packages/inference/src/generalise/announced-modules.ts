/** Modules that can be imported for now and say themselves where they went, with most of their names there. */
import { hasExpired } from '../changes/expired';
import type { Context } from '../context';
import { isImportable, moduleAt } from '../release/release';
import { isPrivatePath } from '../release/source-words';
import type { ModuleMove } from '../findings';
import { statedModule } from './stated-module';

export function findAnnouncedModules(context: Context): ModuleMove[] {
  const { from, to } = context;
  return [...to.modules].flatMap(([module, { deprecated }]): ModuleMove[] => {
    const before = moduleAt(from, module);
    if (!deprecated || !before || !isImportable(from, module) || isPrivatePath(module, from.words)) return [];
    // Said in the same words before: nothing is new.
    if (before.deprecated?.message === deprecated.message && before.deprecated !== undefined && !hasExpired(deprecated, from, to)) return [];
    const move = statedModule(module, context);
    return move === null || isPrivatePath(move.to, to.words) ? [] : [{ ...move, deprecated: true }];
  });
}
