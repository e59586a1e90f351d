/** Members whose new name the core tells and does not write itself: it is one of a base outside the core. */
import { LISTED, onlyEvidence, rounded } from '../../confidence/calibrate';
import { FEATURE_OF, isToldInWords, STRENGTH, successorName, type Statement } from '../../declarations/statement';
import type { Context } from '../../context';
import { memberIsMissing, memberPath } from '../../release/access';
import { isMarkedName } from '../../release/source-words';
import type { ClassPair, Gone, MemberFindings } from '../member-findings';
import { saidOf } from '../said-of';
import { CALLABLE, shapeOf } from '../shape';

/** It has a new name, or what was left of it handed on there: what is only to be used instead of a method may be anything. */
function saysSame({ source, strength }: Statement, { definition }: Gone, name: string, { from }: Context): boolean {
  const isRenamed = source === 'documents' && strength >= STRENGTH.DOCUMENTED;
  return isRenamed || definition.forwardsTo === `${from.words.members.self}.${name}` || !CALLABLE.has(definition.kind);
}

/** null where nothing is told, or where the class is known to have no such member. */
export function namedOutside(one: Gone, pair: ClassPair, context: Context): Partial<MemberFindings> | null {
  const { definition } = one;
  const { surface, words } = context.to;
  for (const statement of saidOf(one, context)) {
    const name = successorName(statement.text);
    if (!isToldInWords(statement) || name === null || name.includes('.') || isMarkedName(name, words) || name === definition.name) continue;
    if (!saysSame(statement, one, name, context) || memberPath(surface, pair.to, name) !== null || memberIsMissing(surface, pair.to, name)) continue;
    const confidence = rounded(LISTED * pair.confidence);
    const shape = shapeOf(definition, context.from);
    return { changes: [{ owner: pair.from, name: definition.name, toName: name, shape, toShape: shape, deprecated: false, confidence, factors: onlyEvidence(FEATURE_OF[statement.source], confidence, statement.strength) }] };
  }
  return null;
}
