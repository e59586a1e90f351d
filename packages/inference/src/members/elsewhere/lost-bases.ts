/** Members that a class had from bases that are gone, or that it derives from no longer: nobody tells of them for the base. */
import { indexSurface, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { memberIsMissing, memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isPrivateName } from '../../release/source-words';
import { isToldInWords } from '../../declarations/statement';
import type { ClassPair, Gone } from '../member-findings';
import { saidOf } from '../said-of';

/**
 * Those that the class has no more, under any base; where one outside the core, or what answers for any name, may have them, those that the core speaks of.
 * @param stillBase whether an old base is told of on its own and is among the new class's bases
 */
export function goneWithBases(pair: ClassPair, context: Context, stillBase: (base: string) => boolean): Gone[] {
  const { from, to } = context;
  const index = indexSurface(from.surface);
  const bases = index.order(pair.from).slice(1);
  const told = bases.filter(stillBase);
  return bases.flatMap((base) => {
    // What a base between the two had from it is told for that base.
    if (!definitionAt(from, base) || told.includes(base) || told.some((one) => index.order(one).includes(base))) return [];
    return (from.membersOf.get(base) ?? []).flatMap((path): Gone[] => {
      const name = tailOf(path);
      if (isPrivateName(name, from.words) || memberPath(from.surface, pair.from, name) !== path || memberPath(to.surface, pair.to, name) !== null) return [];
      const gone = { path, definition: definitionAt(from, path)!, announced: false };
      return memberIsMissing(to.surface, pair.to, name) || saidOf(gone, context).some(isToldInWords) ? [gone] : [];
    });
  });
}
