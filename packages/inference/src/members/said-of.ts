/** What the core says of a member that goes, under every path of its class. */
import { memberPaths } from '../declarations/stated-strength';
import type { Statement } from '../declarations/statement';
import type { Context } from '../context';
import type { Gone } from './member-findings';

/** Of the member itself, whatever it became. */
export function saidOf({ path, definition }: Gone, context: Context): readonly Statement[] {
  return context.declarations.statementsOf(memberPaths({ from: path, to: path, old: definition, new: definition, member: true }, context));
}
