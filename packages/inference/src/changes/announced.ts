/** Names that a module serves with a warning. */
import { moduleAt, type Release } from '../release/release';

/** Asking the module for the name warns. */
export function isNameAnnounced(release: Release, path: string, name: string): boolean {
  const module = moduleAt(release, path);
  if (!module) return false;
  if (Object.hasOwn(module.exports, name) && module.exports[name]!.deprecated) return true;
  return module.nameTable?.some((row) => row.from === name && row.state === 'deprecated') === true;
}
