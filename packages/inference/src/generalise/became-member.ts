/** Constants that a class holds now, mostly an enum: `SPEED_SLOW` that is `Speed.SLOW`. */
import { joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
import { pathsOf } from '../changes/subject';
import { LISTED, onlyEvidence } from '../confidence/calibrate';
import type { Context } from '../context';
import { FEATURE_OF, isToldInWords } from '../declarations/statement';
import type { MemberChange } from '../findings';
import type { Match } from '../matching/match';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { changeInto, definitionsNamed, publicAt } from './named-in-class';

/** The core names the member, and it has the very value. */
const STATED_AND_EQUAL = 0.95;

/** null where no class is known to hold it. */
export function becameMember({ subject }: Match, context: Context): MemberChange | null {
  const old = definitionAt(context.from, subject.definition);
  if (old?.kind !== 'constant') return null;
  for (const statement of context.declarations.statementsOf(pathsOf(subject)).filter(isToldInWords)) {
    const held = definitionsNamed(statement, context.to).find(({ definition }) => isHeld(definition, context.to))?.definition;
    if (!held) continue;
    const confidence = isEqual(old, held) ? STATED_AND_EQUAL : LISTED;
    return changeInto(held, 'value', subject, confidence, onlyEvidence(FEATURE_OF[statement.source], confidence, statement.strength));
  }
  const held = namedAlike(old, context);
  return held ? changeInto(held, 'value', subject, LISTED, onlyEvidence('value-alike', LISTED)) : null;
}

/** A value that users may ask a class for. */
function isHeld({ kind, owner, module, instance }: SurfaceDefinition, release: Release): boolean {
  return owner !== module && !instance && (kind === 'enum_member' || kind === 'attribute' || kind === 'constant') && isReachable(release, owner);
}

/** The one member of a new enum of its module that has the value of the constant, and whose class and name make up the end of the constant's name. */
function namedAlike(old: SurfaceDefinition, { from, to }: Context): SurfaceDefinition | undefined {
  const parts = old.name.split('_');
  const names = parts.flatMap((_, at) => parts.slice(0, at).map((__, start) => ({ type: parts.slice(start, at).join('').toLowerCase(), member: parts.slice(at).join('_') })));
  const fitting = (to.topsOf.get(old.module) ?? []).flatMap((path) => {
    const own = tailOf(path).toLowerCase();
    const alike = names.filter(({ type }) => type === own);
    if (alike.length === 0 || definitionAt(to, path)?.kind !== 'enum' || definitionAt(from, path) !== undefined) return [];
    const members = alike.flatMap(({ member }) => publicAt(joinPath(path, member), to)?.definition ?? []);
    return members.filter((member) => isHeld(member, to) && isEqual(old, member));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isEqual({ value }: SurfaceDefinition, held: SurfaceDefinition): boolean {
  return value !== undefined && value === held.value;
}
