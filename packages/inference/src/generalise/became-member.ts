/** Constants that a class holds now, mostly an enum: `SPEED_SLOW` that is `Speed.SLOW`. */
import { joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
import { LISTED, onlyEvidence } from '../confidence/calibrate';
import { FEATURE_OF, isToldInWords, type Statement } from '../declarations/statement';
import { readings } from '../declarations/successors';
import type { Context } from '../context';
import type { MemberChange } from '../findings';
import type { Match } from '../matching/match';
import { ofOneClass } from '../members/elsewhere/named-elsewhere';
import { resolveAccess } from '../release/access';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { isPrivatePath } from '../release/source-words';

/** The core names the member, and it has the very value. */
const STATED_AND_EQUAL = 0.95;

/** null where no class is known to hold it. */
export function becameMember({ subject }: Match, context: Context): MemberChange | null {
  const old = definitionAt(context.from, subject.definition);
  if (old?.kind !== 'constant') return null;
  const told = (held: SurfaceDefinition, confidence: number, feature: string, value: number): MemberChange => ({
    owner: subject.module,
    name: subject.name,
    toName: held.name,
    toOwner: held.owner,
    shape: 'value',
    toShape: 'value',
    deprecated: subject.fate === 'announced',
    confidence,
    factors: onlyEvidence(feature, confidence, value),
  });
  const paths = [subject.path, ...subject.exposedAt.map((module) => joinPath(module, subject.name))];
  for (const statement of context.declarations.statementsOf(paths).filter(isToldInWords)) {
    const held = memberNamed(statement, context.to);
    if (held) return told(held, isEqual(old, held) ? STATED_AND_EQUAL : LISTED, FEATURE_OF[statement.source], statement.strength);
  }
  const held = namedAlike(old, context);
  return held ? told(held, LISTED, 'value-alike', 1) : null;
}

function memberNamed(statement: Statement, release: Release): SurfaceDefinition | undefined {
  const { text } = statement;
  const paths = [...readings(statement), ...(text.includes('.') ? ofOneClass(text, release) : [])];
  return paths.flatMap((path) => (tailOf(path) === tailOf(text) ? (heldAt(path, release) ?? []) : []))[0];
}

/** A value that users may ask a class for. */
function heldAt(path: string, release: Release): SurfaceDefinition | undefined {
  const target = resolveAccess(release.surface, path);
  const found = target === null ? undefined : definitionAt(release, target);
  if (target === null || !found || found.owner === found.module || found.instance || isPrivatePath(target, release.words)) return undefined;
  return (found.kind === 'enum_member' || found.kind === 'attribute' || found.kind === 'constant') && isReachable(release, found.owner) ? found : undefined;
}

/** The one member of a new enum of its module that has the value of the constant, and whose class and name make up the end of the constant's name. */
function namedAlike(old: SurfaceDefinition, { from, to }: Context): SurfaceDefinition | undefined {
  const parts = old.name.split('_');
  const names = parts.flatMap((_, at) => parts.slice(0, at).map((__, start) => ({ type: parts.slice(start, at).join('').toLowerCase(), member: parts.slice(at).join('_') })));
  const fitting = (to.topsOf.get(old.module) ?? []).flatMap((path) => {
    const own = tailOf(path).toLowerCase();
    const alike = names.filter(({ type }) => type === own);
    if (alike.length === 0 || definitionAt(to, path)?.kind !== 'enum' || definitionAt(from, path) !== undefined) return [];
    return alike.flatMap(({ member }) => heldAt(joinPath(path, member), to) ?? []).filter((held) => isEqual(old, held));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isEqual({ value }: SurfaceDefinition, held: SurfaceDefinition): boolean {
  return value !== undefined && value === held.value;
}
