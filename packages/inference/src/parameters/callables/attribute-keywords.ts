/** Attributes that a class declares (`size = param.Integer(3)`) and whose constructor, of another distribution, takes each of them by keyword. */
import { indexSurface } from '@onx/model';
import type { Context } from '../../context';
import type { CallableChange, MemberChange } from '../../findings';
import { definitionAt } from '../../release/release';
import { sidesOf, type CallablePair } from './callable-pair';
import { declaredAttribute, type Side } from '../bodies/held';
import { optionsOf } from '../bodies/options';

/** A change of member counts from here on. */
const SURE = 0.9;
/** The constructor that does it was not read. */
const UNREAD = 0.98;
/** A call of a class. */
const DECLARED = /^(?:\w+\.)*[A-Z]\w*\(/;

/** What attributes are called now, as changes of the keywords that set them. */
export function attributeKeywords(members: readonly MemberChange[], pairs: readonly CallablePair[], context: Context): CallableChange[] {
  const constructors = new Map(pairs.filter(({ old }) => old.kind === 'class').map((pair) => [pair.from, pair]));
  return members.flatMap((member) => {
    const pair = constructors.get(member.owner);
    if (!pair || member.toOwner !== undefined || member.doubt !== undefined || member.name === member.toName || member.confidence < SURE) return [];
    const [was, is] = sidesOf(pair, context);
    if (!isKeyword(member.name, member, was) || !isKeyword(member.toName, member, is)) return [];
    const position = pair.old.parameters!.findIndex(({ kind }) => kind === 'var_keyword');
    const { factors, deprecated } = member;
    const from = { name: member.name, kind: 'keyword_only' as const };
    const to = { name: member.toName, kind: 'var_keyword' as const };
    return [{ callable: pair.from, what: { change: 'rename', from, to, position, valuesChange: false }, confidence: UNREAD * member.confidence, factors, deprecated }];
  });
}

/** The class declares it, is made by a base outside the core, and lets any keyword through to that. */
function isKeyword(name: string, { name: old, toName }: MemberChange, side: Side): boolean {
  const { path, definition, release } = side;
  if (!DECLARED.test(declaredAttribute(name, side)?.value ?? '')) return false;
  if (optionsOf(definition).size === 0 || definition.parameters!.some((parameter) => parameter.name === old || parameter.name === toName)) return false;
  return indexSurface(release.surface).order(path).some((base) => !definitionAt(release, base));
}
