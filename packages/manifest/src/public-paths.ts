/** The paths a user may rely on. */
import type { Surface } from '@onx/model';

/** Public modules, public definitions and purposeful re-exports of module-level names. */
export function publicPaths(surface: Surface): Set<string> {
  const paths = new Set<string>();
  for (const [path, module] of Object.entries(surface.modules)) {
    if (module.private) continue;
    paths.add(path);
    for (const [name, { via }] of Object.entries(module.exports)) {
      if (via !== 'incidental' && !name.startsWith('_')) paths.add(`${path}.${name}`);
    }
  }
  for (const [path, definition] of Object.entries(surface.definitions)) if (definition.public) paths.add(path);
  return paths;
}
