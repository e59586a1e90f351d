/** Members that another class has now, or a module: a class that was split in two. */
import { indexSurface } from '@onx/model';
import { information } from '../candidates/texts';
import type { Context } from '../features/feature';
import { isPrivatePath } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

/** Less informative bodies are equal by chance. */
const INFORMATIVE = 0.5;

/** @returns the definition with the very body of the old member, where either release has that body once and nothing of the old one stood there; else null */
export function movedElsewhere(path: string, { from, to }: Context): string | null {
  const { body, size } = definitionAt(from, path)!;
  if (body === undefined || information(size) < INFORMATIVE || pathsWith(from, body).length !== 1) return null;
  const [home, ...others] = pathsWith(to, body);
  return home === undefined || others.length || definitionAt(from, home) || isPrivatePath(home) ? null : home;
}

const kept = new WeakMap<Release, Map<string, string[]>>();

function pathsWith(release: Release, body: string): readonly string[] {
  let paths = kept.get(release);
  if (!paths) {
    kept.set(release, (paths = new Map()));
    for (const [path, definition] of indexSurface(release.surface).definitions) {
      if (definition.body === undefined) continue;
      const list = paths.get(definition.body);
      if (list) list.push(path);
      else paths.set(definition.body, [path]);
    }
  }
  return paths.get(body) ?? [];
}
