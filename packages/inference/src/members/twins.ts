/** Members of the old class that stood for the same thing: a property and the method it passes on to, or is made of. */
import type { Context } from '../features/feature';
import type { MemberChange } from '../generalise/findings';
import { memberPath } from '../release/access';
import { joinPath } from '../release/paths';
import { definitionAt } from '../release/release';
import { shapeOf } from './shape';
import type { SurfaceDefinition } from '@onx/model';

const SAME = 0.95;
const KNOWN = 0.7;
/** A call with arguments says more than the value that took its place. */
const ARGUMENTS_LOST = 0.8;
const ACCESSORS = /^property\((.*)\)$/;
const NAME = /[A-Za-z_]\w*/g;

/** What became of a name, by another that stood for the same. */
export interface TwinFate {
  toName: string;
  toShape: MemberChange['toShape'];
  target: string;
  confidence: number;
}

/** @param changes what is known of the class's other members */
export function twinFate(path: string, pair: { from: string; to: string; confidence: number }, changes: readonly MemberChange[], context: Context, announced: ReadonlySet<string>): TwinFate | null {
  const old = definitionAt(context.from, path)!;
  for (const other of context.from.membersOf.get(pair.from) ?? []) {
    const twin = definitionAt(context.from, other)!;
    if (other === path || old.deprecated || twin.deprecated || !(standsFor(old, twin) || standsFor(twin, old))) continue;
    const change = changes.find((one) => one.owner === pair.from && one.name === twin.name && one.toOwner === undefined);
    const toName = change?.toName ?? (announced.has(other) ? undefined : twin.name);
    const target = toName === undefined || toName === old.name || toName.startsWith('_') ? null : memberPath(context.to.surface, pair.to, toName);
    const confidence = (change?.confidence ?? pair.confidence) * SAME;
    const next = target === null ? undefined : definitionAt(context.to, target);
    if (target === null || !next || toName === undefined || confidence < KNOWN) continue;
    const toShape = shapeOf(next, context.to);
    const lost = toShape === 'value' && old.parameters?.length ? ARGUMENTS_LOST : 1;
    return { toName, target, toShape, confidence: Math.round(confidence * lost * 1000) / 1000 };
  }
  return null;
}

/** The one does nothing but pass on to the other, or is a property made of it. */
function standsFor(one: SurfaceDefinition, other: SurfaceDefinition): boolean {
  if (one.forwardsTo === joinPath(other.owner, other.name)) return true;
  const accessors: string[] = ACCESSORS.exec(one.value ?? '')?.[1]?.match(NAME) ?? [];
  return accessors.includes(other.name);
}
