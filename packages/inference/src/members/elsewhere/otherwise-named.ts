/** Things of the core that a class only showed: `Status = states.Status`. Where the thing is still there, it is written by its own path. What has another name in the class may be chosen there, and is something of its own. */
import { indexSurface } from '@onx/model';
import { LISTED, onlyEvidence, rounded } from '../../confidence/calibrate';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { resolveAccess } from '../../release/access';
import { reportPath } from '../../generalise/report-path';
import { isReachable } from '../../release/reach';
import { definitionAt } from '../../release/release';
import type { Gone } from '../member-findings';
import { CALLABLE, shapeOf } from '../shape';

/** null where it was something of its own, or where the thing is gone too or not for users. */
export function otherwiseNamed({ path, definition }: Gone, context: Context): MemberChange | null {
  const { name, owner, module } = definition;
  const thing = definition.aliasOf === undefined ? path : indexSurface(context.from.surface).follow(path);
  const old = definitionAt(context.from, thing);
  // A function in a class is a method, and given the object.
  if (thing === path || !old || old.owner !== old.module || old.name !== name || CALLABLE.has(old.kind)) return null;
  const now = resolveAccess(context.to.surface, thing);
  const next = now === null ? undefined : definitionAt(context.to, now);
  if (now === null || next?.kind !== old.kind || !isReachable(context.to, now)) return null;
  const shown = reportPath(context, now, null, { module, incidental: false, definition: thing });
  const shape = shapeOf(definition, context.from);
  return { owner, name, toName: shown.name, toOwner: shown.module, shape, toShape: shape, deprecated: false, confidence: rounded(LISTED), factors: onlyEvidence('definition-survives', LISTED) };
}
