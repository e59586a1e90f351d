/** Members that were only another name of a thing of the core: `Status = states.Status` in a class. Where the thing is still there, it is written by its own name. */
import { indexSurface } from '@onx/model';
import { LISTED, onlyEvidence, rounded } from '../../confidence/calibrate';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { resolveAccess } from '../../release/access';
import { isReachable } from '../../release/reach';
import { definitionAt } from '../../release/release';
import { namesAndShapes, type Gone } from '../member-findings';
import { CALLABLE } from '../shape';

/** null where it was something of its own, or where the thing is gone too or not for users. */
export function otherwiseNamed({ path, definition }: Gone, context: Context): MemberChange | null {
  const thing = definition.aliasOf === undefined ? path : indexSurface(context.from.surface).follow(path);
  const old = definitionAt(context.from, thing);
  // A function in a class is a method, and given the object.
  if (thing === path || !old || old.owner !== old.module || CALLABLE.has(old.kind)) return null;
  const now = resolveAccess(context.to.surface, thing);
  const next = now === null ? undefined : definitionAt(context.to, now);
  if (now === null || !next || next.owner !== next.module || next.kind !== old.kind || !isReachable(context.to, now)) return null;
  const { name, toName, shape } = namesAndShapes(definition, next, context);
  return { owner: definition.owner, name, toName, toOwner: next.module, shape, toShape: shape, deprecated: false, confidence: rounded(LISTED), factors: onlyEvidence('definition-survives', LISTED) };
}
