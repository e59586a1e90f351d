/** Names that a module serves with a warning. */
import { moduleAt, type Release } from '../release/release';

/** Asking for the name warns, or importing from the module does. */
export function isNameAnnounced(release: Release, path: string, name: string): boolean {
  const module = moduleAt(release, path);
  if (!module) return false;
  if (module.deprecated || (Object.hasOwn(module.exports, name) && module.exports[name]!.deprecated)) return true;
  return module.nameTable?.some((row) => row.from === name && row.state === 'deprecated') === true;
}
