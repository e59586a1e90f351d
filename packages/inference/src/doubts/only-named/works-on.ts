/** Old names that are other names of their successors now: they work on, and nothing says that they will go. */
import type { Factor } from '@onx/model';
import { reaches } from '../../confidence/reaches';
import type { Context } from '../../context';
import { STATED_RANK } from '../../declarations/statement';
import { definitionAt } from '../../release/release';
import { keptBeside } from '../form';

/** From these values on the core tells its users of the new name. */
const TOLD: ReadonlyMap<string, number> = new Map([
  ['declared-in-documents', 0.5],
  ['declared-between', STATED_RANK],
  ['declared-in-old', STATED_RANK],
]);

/** Nobody has to follow, and whoever does gets the same. A comment beside the alias that it is only kept says that it will go. */
export function worksOn(factors: readonly Factor[], path: string, now: string, { to }: Context): boolean {
  const kept = keptBeside(path, now, to);
  const alias = kept === null ? undefined : definitionAt(to, kept);
  return alias?.aliasOf !== undefined && alias.deprecated === undefined && !alias.kept && !reaches(factors, TOLD);
}
