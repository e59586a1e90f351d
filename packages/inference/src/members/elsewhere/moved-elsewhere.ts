/** Members that another class has now, or a module: a class that was split in two. */
import { addTo, indexSurface, tailOf, type SurfaceDefinition } from '@onx/model';
import { isInformative } from '../../candidates/texts';
import type { Context } from '../../context';
import { isHeir } from '../../release/heirs';
import { onceFor } from '../../release/kept';
import { definitionAt, type Release } from '../../release/release';
import { isPrivatePath } from '../../release/source-words';

const EMPTY = /^(?:\[\]|\{\}|\(\)|''|"")$/;

/**
 * @param owner what the member's class is now
 * @returns the constant of the same name and value, or the definition with the very body of the old member, where either release has that body once and nothing of the old one stood there; else null
 */
export function movedElsewhere(path: string, owner: string, { from, to }: Context): string | null {
  const old = definitionAt(from, path)!;
  const content = contentOf(old, from);
  if (content === undefined || pathsWith(from, content).length !== 1) return null;
  const [home, ...others] = pathsWith(to, content);
  if (home === undefined || others.length || definitionAt(from, home) || isPrivatePath(home, to.words)) return null;
  const other = definitionAt(to, home)!.owner;
  // A second class of its name is a copy of what the class was.
  return tailOf(other) === tailOf(old.owner) || (isRelative(other, owner, to) && !isHeir(to, other, owner)) ? null : home;
}

/** A class that derives from the same of the core's classes: it does the same in its own way, and nothing was handed over to it. */
function isRelative(one: string, other: string, release: Release): boolean {
  const index = indexSurface(release.surface);
  const order = new Set(index.order(one));
  return index.order(other).some((base) => order.has(base) && definitionAt(release, base));
}

/** What tells it from all others: an informative body, else the name and value of what its class only holds. That two hold nothing, or a yes or no, is chance. */
function contentOf({ kind, name, value, body, size, instance }: SurfaceDefinition, { words }: Release): string | undefined {
  if (body !== undefined && isInformative(size)) return body;
  const tells = kind === 'attribute' && value !== undefined && !instance && !words.values.constants.has(value) && !EMPTY.test(value);
  return tells ? `${name} = ${value}` : undefined;
}

function pathsWith(release: Release, content: string): readonly string[] {
  return pathsByContent(release).get(content) ?? [];
}

const pathsByContent = onceFor((release: Release): ReadonlyMap<string, string[]> => {
  const paths = new Map<string, string[]>();
  for (const [path, definition] of indexSurface(release.surface).definitions) {
    const content = contentOf(definition, release);
    if (content !== undefined) addTo(paths, content, path);
  }
  return paths;
});
