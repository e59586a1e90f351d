/** Successors that can't simply take the place of the old name: each use of it is for a person to look at. */
import { isAnswered } from '../answers/verdicts';
import type { Context } from '../features/feature';
import type { CallableChange, MemberChange, SymbolMove } from '../generalise/findings';
import { joinPath, ownerOf } from '../release/paths';
import { lossesOf } from './losses';
import { doubtOfMember } from './member-doubts';
import { valuesInOne } from './several-values';
import { doubtOfSymbol } from './symbol-doubts';

interface Found {
  symbols: readonly SymbolMove[];
  members: readonly MemberChange[];
  callables: readonly CallableChange[];
}

/** Marks what is in doubt, and says nothing of the arguments of calls that a person has to rewrite. */
export function withDoubts(found: Found, context: Context): { symbols: SymbolMove[]; members: MemberChange[]; callables: CallableChange[] } {
  const losses = lossesOf(found.callables);
  const merged = valuesInOne(found.members, context);
  const doubted = new Set<string>();
  const mark = <T extends SymbolMove | MemberChange>(one: T, path: string, doubt: string | undefined): T => {
    if (doubt === undefined || isAnswered(one.factors)) return one;
    doubted.add(path);
    return { ...one, doubt };
  };
  const symbols = found.symbols.map((move) => mark(move, joinPath(move.module, move.name), doubtOfSymbol(move, losses, context)));
  const members = found.members.map((change) => mark(change, joinPath(change.owner, change.name), doubtOfMember(change, losses, merged, context)));
  const callables = found.callables.filter(({ callable }) => !doubted.has(callable) && !doubted.has(ownerOf(callable)));
  return { symbols, members, callables };
}
