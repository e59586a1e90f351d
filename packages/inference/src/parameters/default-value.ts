/** What a default stands for: a literal, the constant that it names, or a definition of the core. */
import type { SurfaceDefinition } from '@onx/model';
import type { Context } from '../features/feature';
import type { MemberChange } from '../generalise/findings';
import { resolveAccess } from '../release/access';
import { ownerOf, tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const CHAIN = 4;

/** The default with names of the core's constants replaced by their values. */
export function defaultValue(release: Release, callable: SurfaceDefinition, source: string, depth = CHAIN): string {
  if (depth === 0 || !NAME.test(source) || source === 'None' || source === 'True' || source === 'False') return source;
  const path = resolveAccess(release.surface, `${callable.module}.${source}`);
  const constant = path === null ? undefined : definitionAt(release, path);
  if (constant?.kind !== 'constant' || constant.value === undefined) return source;
  return defaultValue(release, constant, constant.value, depth - 1);
}

/** Whether both defaults name the same definition, which is called otherwise now. */
export function namesTheSame(old: SurfaceDefinition, from: string, next: SurfaceDefinition, to: string, { from: before, to: after, mapping }: Context, members: readonly MemberChange[]): boolean {
  if (!NAME.test(from) || !NAME.test(to)) return false;
  const was = resolveAccess(before.surface, `${old.module}.${from}`);
  const is = resolveAccess(after.surface, `${next.module}.${to}`);
  if (was === null || is === null) return false;
  if (mapping.symbol(was) === is) return true;
  const owner = ownerOf(was);
  if (mapping.symbol(owner) !== ownerOf(is)) return false;
  return tailOf(was) === tailOf(is) || members.some((change) => change.owner === owner && change.name === tailOf(was) && change.toName === tailOf(is));
}
