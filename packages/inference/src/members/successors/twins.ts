/** Members of the old class that stood for the same thing: a property and the method it passes on to, or is made of. */
import { joinPath, ownerOf, tailOf, type Deprecation, type SurfaceDefinition } from '@onx/model';
import { GUESS, KNOWN, rounded } from '../../confidence/calibrate';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isMarkedName } from '../../release/source-words';
import type { ClassPair } from '../member-findings';
import { shapeOf } from '../shape';

const SAME = 0.95;
/** A call with arguments says more than the value that took its place. */
const ARGUMENTS_LOST = 0.8;
const ACCESSORS = /^property\((.*)\)$/;
const NAME = /[A-Za-z_]\w*/g;

/** What became of a name, by another that stood for the same. */
export type TwinFate = Pick<MemberChange, 'toName' | 'toShape' | 'confidence'>;

/** For each member of an old class those that stand for the same: the one does nothing but pass on to the other, or is a property made of it. In the class's order. */
export function findTwins(owner: string, { from }: Context): Map<string, string[]> {
  const members = from.membersOf.get(owner) ?? [];
  const twins = new Map<string, Set<string>>(members.map((path) => [path, new Set<string>()]));
  for (const path of members) {
    for (const name of standsFor(definitionAt(from, path)!)) {
      const other = joinPath(owner, name);
      if (other === path || !twins.has(other)) continue;
      twins.get(path)!.add(other);
      twins.get(other)!.add(path);
    }
  }
  const place = new Map(members.map((path, index) => [path, index]));
  return new Map([...twins].filter(([, found]) => found.size > 0).map(([path, found]) => [path, [...found].sort((a, b) => place.get(a)! - place.get(b)!)]));
}

/**
 * @param twins members of the old class that stand for the same
 * @param changes what is known of the class's other members
 * @param going paths of members that are gone or announced to go
 */
export function twinFate(path: string, pair: ClassPair, twins: readonly string[], changes: readonly MemberChange[], context: Context, going: ReadonlySet<string>): TwinFate | null {
  const old = definitionAt(context.from, path)!;
  for (const other of twins) {
    const twin = definitionAt(context.from, other)!;
    if (twin.deprecated || (old.deprecated && !(saysNothing(old.deprecated) && old.forwardsTo === other))) continue;
    const change = changes.find((one) => one.owner === pair.from && one.name === twin.name && one.toOwner === undefined);
    const toName = change?.toName ?? (going.has(other) ? undefined : twin.name);
    const target = toName === undefined || toName === old.name || isMarkedName(toName, context.to.words) ? null : memberPath(context.to.surface, pair.to, toName);
    const known = (change?.confidence ?? pair.confidence) * SAME;
    // What an old name warned to use has a new name itself: nobody says that the one is the other.
    const confidence = old.deprecated ? Math.min(known, GUESS) : known;
    const next = target === null ? undefined : definitionAt(context.to, target);
    if (target === null || !next || toName === undefined || confidence < KNOWN) continue;
    const toShape = shapeOf(next, context.to);
    const lost = toShape === 'value' && old.parameters?.length ? ARGUMENTS_LOST : 1;
    return { toName, toShape, confidence: rounded(confidence * lost) };
  }
  return null;
}

/** A warning that names nothing to use instead. */
function saysNothing({ replacement, advice }: Deprecation): boolean {
  return replacement === undefined && !advice;
}

/** Names in its own class that a member passes on to or is made of. */
function standsFor({ owner, forwardsTo, value }: SurfaceDefinition): string[] {
  const accessors: string[] = ACCESSORS.exec(value ?? '')?.[1]?.match(NAME) ?? [];
  return forwardsTo !== undefined && ownerOf(forwardsTo) === owner ? [...accessors, tailOf(forwardsTo)] : accessors;
}
