/** Methods that a class imports in its body: the function that such a one is may be a method under another name now. */
import { indexSurface, tailOf } from '@onx/model';
import { onlyEvidence, rounded } from '../../confidence/calibrate';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isPrivateName } from '../../release/source-words';
import { namesAndShapes, type ClassPair, type Gone } from '../member-findings';

/** As sure as what a member stands for is known to have become what another one does. */
const SAME = 0.95;

/** The one new member of the class that is another name of what the old member was another name of; null where there is none, or more. */
export function importedNow({ definition }: Gone, pair: ClassPair, context: Context): MemberChange | null {
  const { from, to, mapping } = context;
  if (definition.aliasOf === undefined || definitionAt(from, definition.aliasOf)?.kind !== 'function') return null;
  const now = mapping.symbol(definition.aliasOf) ?? definition.aliasOf;
  const members = indexSurface(to.surface).order(pair.to).flatMap((base) => to.membersOf.get(base) ?? []);
  const [found, ...others] = members.filter((path) => definitionAt(to, path)!.aliasOf === now && !isPrivateName(tailOf(path), to.words) && memberPath(from.surface, pair.from, tailOf(path)) === null);
  if (found === undefined || others.length > 0) return null;
  const confidence = rounded(pair.confidence * SAME);
  return { owner: pair.from, ...namesAndShapes(definition, definitionAt(to, found)!, context), deprecated: false, confidence, factors: onlyEvidence('same-thing', confidence) };
}
