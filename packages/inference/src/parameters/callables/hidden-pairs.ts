/** Private callables to which callables hand their keywords: what became of a keyword behind is what became of it in front. */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { definitionAt } from '../../release/release';
import { handedWhole } from '../bodies/handed-whole';
import { sidesOf, type CallablePair } from './callable-pair';

/** What an old definition became, and how sure that is. */
export type Became = (path: string) => { to: string; confidence: number } | undefined;

/** Pairs of the callables behind those that are compared, as far as they are not among them. */
export function hiddenPairs(called: readonly CallablePair[], became: Became, context: Context): CallablePair[] {
  const known = new Set(called.map(({ from }) => from));
  return called.flatMap((pair) => {
    if (pair.inherited) return [];
    const [was] = sidesOf(pair, context);
    return handedWhole(was).flatMap(({ to: { path: from, definition: old } }) => {
      if (known.has(from)) return [];
      known.add(from);
      const is = became(from) ?? ofOwner(from, became);
      const next = is && definitionAt(context.to, is.to);
      return is && next?.parameters && old.parameters ? [{ from, to: is.to, old, new: next, confidence: is.confidence, inherited: false }] : [];
    });
  });
}

/** A method is in what its class became. */
function ofOwner(path: string, became: Became): ReturnType<Became> {
  const owner = became(ownerOf(path));
  return owner && { to: joinPath(owner.to, tailOf(path)), confidence: owner.confidence };
}
