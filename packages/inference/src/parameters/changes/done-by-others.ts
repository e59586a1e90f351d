/** Methods that a class had of its own and has from a base now: who does the work is another question. */
import { joinPath, ownerOf } from '@onx/model';
import type { Context } from '../../context';
import { heirsIn } from '../../release/heirs';
import { definitionAt } from '../../release/release';
import type { CallablePair } from '../callables/callable-pair';

/** New classes that derive from it have their own, so objects may be of those, or what the base has only fails: nobody does the work under this name. */
export function isDoneByOthers({ from, to, old }: CallablePair, context: Context): boolean {
  if (old.kind !== 'method') return false;
  const owner = context.mapping.symbol(ownerOf(from)) ?? ownerOf(from);
  if (ownerOf(to) === owner) return false;
  if (context.to.bodies.tokens(to)[0] === context.to.words.keywords.raise) return context.from.bodies.tokens(from)[0] !== context.from.words.keywords.raise;
  return (heirsIn(context.to).get(owner) ?? []).some((heir) => !definitionAt(context.from, heir) && definitionAt(context.to, joinPath(heir, old.name)) !== undefined);
}
