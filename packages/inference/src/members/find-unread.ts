/** Changes of members that only the core's documents tell of, as their class was compiled code. */
import { tailOf } from '@onx/model';
import { GUESS, onlyEvidence } from '../confidence/calibrate';
import type { Context } from '../context';
import type { MemberChange } from '../findings';
import { definitionAt } from '../release/release';
import { shapeOf } from './shape';

/** Documents say that it is the same under another name; nothing else can show it. */
const SAID = 0.85;

/** Listed at most: what the old member was, nobody can compare. */
export function findUnread({ to, declarations }: Context): MemberChange[] {
  return declarations.unreadMembers.map(({ owner, name, target, renamed }) => {
    const shape = shapeOf(definitionAt(to, target)!, to);
    const belief = renamed ? SAID : GUESS;
    return { owner, name, toName: tailOf(target), shape, toShape: shape, deprecated: false, confidence: belief, factors: onlyEvidence('declared-in-documents', belief), unshown: true };
  });
}
