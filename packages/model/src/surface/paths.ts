/** Dotted paths as text. */

/** What stands before the last dot; empty for a single segment. */
export function ownerOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}

/** The last segment. */
export function tailOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The first segment. */
export function rootOf(path: string): string {
  return path.split('.', 1)[0]!;
}

/** The path of a name in its owner; the name alone where there is none. */
export function joinPath(owner: string, name: string): string {
  return owner === '' ? name : `${owner}.${name}`;
}

/** The path itself or something below it. */
export function isWithin(path: string, owner: string): boolean {
  return path === owner || (path.length > owner.length && path[owner.length] === '.' && path.startsWith(owner));
}
