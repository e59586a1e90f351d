/** Names that another module has now with a content of its own, and that can't be called as before: a namesake may be meant, and nothing shows that it is the same. */
import { isDeclared } from '../confidence/documented';
import { reaches } from '../confidence/reaches';
import type { SymbolMove } from '../generalise/findings';
import { isCalledOtherwise, type Losses } from './losses';

/** From these values on, a feature shows that it is the same thing all the same. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['same-body', 0.5],
  ['body-likeness', 0.35],
  ['members-in-common', 0.4],
  ['documentation-alike', 0.5],
  ['definition-survives', 1],
  ['history', 0.85],
  ['co-change', 0.7],
  ['replaced-in-use', 0.7],
]);

/** @param path of the old name */
export function isRewritten({ kind, name, toName, module, toModule, factors }: SymbolMove, path: string, losses: Losses): boolean {
  if (name !== toName || module === toModule || (kind !== 'function' && kind !== 'class')) return false;
  return !isDeclared(factors) && !reaches(factors, SHOWN) && (isCalledOtherwise(path, losses) || losses.givenAnother.has(path));
}
