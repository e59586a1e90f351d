/** Modules that are still there as a shell: their content lives in another module, and they serve it with a warning. */
import { byCodeUnit, isWithin, tailOf, type SourceWords, type SurfaceModule } from '@onx/model';
import { rounded } from '../confidence/calibrate';
import type { Context } from '../context';
import { isImportable, moduleAt } from '../release/release';
import { isMarkedName, isPrivateName, isPrivatePath } from '../release/source-words';
import type { ModuleMove } from '../findings';

/** Share of the old definitions that must have gone to the same module. */
const MAJORITY = 0.6;
/** It serves the other module with a warning. */
const SERVED = 0.8;
/** The core takes from the other distribution what was in the copy. */
const OF_COPY = 0.97;
/** What it adds that all of many definitions went along. */
const ALL_ALONG = 0.19;

/** Moves of such modules; the old ones can be imported for now. */
export function findShims({ from, to, mapping, declarations }: Context): ModuleMove[] {
  const out: ModuleMove[] = [];
  for (const module of [...from.topsOf.keys()].sort(byCodeUnit)) {
    const shell = moduleAt(to, module);
    if (!shell || (to.topsOf.get(module) ?? []).some((path) => !isMarkedName(tailOf(path), to.words)) || !isImportable(from, module)) continue;
    const served = [...(shell.nameTable ?? []).filter((row) => row.state === 'deprecated').map((row) => row.to ?? ''), ...Object.values(shell.exports).map((exported) => (exported.deprecated ? exported.target : ''))];
    const [home, count] = mapping.modulesOf(module)[0] ?? [];
    if (home === undefined || count === undefined || home === module || isWithdrawn(home, shell, to.words)) continue;
    if (declarations.homeOfModule(module) !== home && !served.some((path) => isWithin(path, home))) continue;
    const share = Math.min(1, count / from.topsOf.get(module)!.length);
    if (share < MAJORITY) continue;
    // Every definition that went along is a witness of its own.
    out.push({ from: module, to: home, subtree: false, deprecated: true, confidence: rounded(SERVED + ALL_ALONG * share * (1 - 1 / (1 + count))), factors: [] });
  }
  return [...out, ...shellsOfCopies(declarations)];
}

/** What is left of a copy of another distribution, and sends its users there. */
function shellsOfCopies({ carried }: Context['declarations']): ModuleMove[] {
  return carried.shells().map(({ module, home }) => ({ from: module, to: home, subtree: false, deprecated: true, confidence: OF_COPY, factors: [] }));
}

/** Taken out of users' reach: the module itself became private, or it is in a private package and the core names another place. */
function isWithdrawn(home: string, { nameTable = [] }: SurfaceModule, words: SourceWords): boolean {
  const named = nameTable.some(({ state, to }) => state === 'deprecated' && to !== undefined && to.includes('.') && !isPrivatePath(to, words));
  return isPrivateName(tailOf(home), words) || (isPrivatePath(home, words) && named);
}
