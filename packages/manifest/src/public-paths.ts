/** The paths a user may rely on. */
import { indexSurface, type Surface } from '@onx/model';

/** Public modules, public definitions and purposeful re-exports of module-level names. */
export function publicPaths(surface: Surface): Set<string> {
  const index = indexSurface(surface);
  const paths = new Set<string>();
  for (const [path, module] of index.modules) {
    if (module.private) continue;
    paths.add(path);
    for (const [name, { via }] of Object.entries(module.exports)) {
      if (via !== 'incidental' && !name.startsWith('_')) paths.add(`${path}.${name}`);
    }
  }
  for (const [path, definition] of index.definitions) if (definition.public) paths.add(path);
  return paths;
}
