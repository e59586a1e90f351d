/** Names that a module serves with a warning. */
import { exportAt, moduleAt, type Release } from '../release/release';

/** Asking the module for the name warns. */
export function isNameAnnounced(release: Release, path: string, name: string): boolean {
  if (exportAt(release, path, name)?.deprecated) return true;
  return moduleAt(release, path)?.nameTable?.some((row) => row.from === name && row.state === 'deprecated') === true;
}
