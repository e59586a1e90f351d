/** Successors that are a base which the old class had: what it did beside that base has no place any more. */
import { indexSurface, joinPath, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { definitionAt } from '../../release/release';
import { isMarkedName } from '../../release/source-words';

/** Public members of the class that its base had too, in its own way, or does not have now: what did not go up into the base. */
export function leftBelow(path: string, target: string, { from, to, mapping }: Context): string[] {
  const base = indexSurface(from.surface).order(path).slice(1).find((one) => (mapping.symbol(one) ?? one) === target);
  if (base === undefined) return [];
  const own = (from.membersOf.get(path) ?? []).map(tailOf).filter((name) => !isMarkedName(name, from.words));
  return own.filter((name) => definitionAt(from, joinPath(base, name)) !== undefined || definitionAt(to, joinPath(target, name)) === undefined);
}
