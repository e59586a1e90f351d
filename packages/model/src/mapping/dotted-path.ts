/** A dotted path as strings and configuration write it: through modules, a symbol and its members, each followed. */
import type { SurfaceIndex } from '../surface/access';
import { tailOf } from '../surface/paths';
import { type Image, type NameMap } from './name-map';

/**
 * Where a dotted path of the old release leads in the new one.
 * @returns null where nothing changes or nothing is known of it; `path: null` where it is gone, or where the new release has nothing at the new path.
 */
export function mapDottedPath(names: NameMap, from: SurfaceIndex, to: SurfaceIndex, dotted: string): Image | null {
  if (!from.resolve(dotted)) return null;
  const parts = dotted.split('.');
  let modules = 1;
  while (modules < parts.length && from.resolve(parts.slice(0, modules + 1).join('.'))?.module !== undefined) modules++;
  const headLength = Math.min(parts.length, modules + 1);
  const head = parts.slice(0, headLength).join('.');
  const image = names.access(head);
  const operations = [...(image?.operations ?? [])];
  if (image && (image.path === null || image.unsure)) return { path: null, operations };
  let path = image?.path ?? head;
  let owner = from.resolve(head)?.definition ?? null;
  for (const name of parts.slice(headLength)) {
    const member = owner === null ? null : from.member(from.follow(owner), name).path;
    const operation = member === null ? null : names.ownOperation(member);
    const target = operation && member !== null ? names.definition(member) : null;
    if (target?.path === null) return { path: null, operations: target.operations };
    if (target) operations.push(...target.operations);
    path += `.${target?.path ? tailOf(target.path) : name}`;
    owner = member;
  }
  if (path === dotted) return null;
  return { path: to.resolve(path) ? path : null, operations };
}
