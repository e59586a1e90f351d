/** By which paths definitions and modules are reached. */
import { addTo } from '../multi-map';
import type { SurfaceDefinition, SurfaceModule } from './surface';

const NONE: readonly string[] = [];

export class AccessPaths {
  /** Paths under which a module shows a definition or module that stands elsewhere, by what they lead to. */
  private readonly exposures = new Map<string, string[]>();
  /** By what was asked for: every feature asks of each pair. */
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly modules: ReadonlyMap<string, SurfaceModule>,
    private readonly definitions: ReadonlyMap<string, SurfaceDefinition>,
  ) {
    for (const [path, module] of modules) {
      for (const [name, entry] of Object.entries(module.exports)) addTo(this.exposures, entry.target, `${path}.${name}`);
    }
  }

  /**
   * All access paths of a definition or module, its own first, the others sorted. Members are reached through the paths of their class;
   * access through a subclass is not listed (see `SurfaceIndex.member`). A package that passes on a whole module counts one level deep.
   */
  of(target: string): readonly string[] {
    let paths = this.known.get(target);
    if (!paths) this.known.set(target, (paths = this.find(target)));
    return paths;
  }

  private find(target: string): readonly string[] {
    const definition = this.definitions.get(target);
    if (definition && this.isOnlyAtHome(target, definition)) return [target];
    const found = new Set<string>([target]);
    if (definition && definition.owner !== definition.module) {
      for (const owner of this.of(definition.owner)) found.add(`${owner}.${definition.name}`);
    } else if (definition) {
      for (const module of this.modulePaths(definition.module)) found.add(`${module}.${definition.name}`);
    }
    for (const path of this.exposures.get(target) ?? NONE) {
      const dot = path.lastIndexOf('.');
      for (const module of this.modulePaths(path.slice(0, dot))) found.add(module + path.slice(dot));
    }
    found.delete(target);
    return [target, ...[...found].sort()];
  }

  /** Stands at the top of a module, and neither it nor the module is passed on: most definitions of a core. */
  private isOnlyAtHome(target: string, { owner, module, name }: SurfaceDefinition): boolean {
    return owner === module && !this.exposures.has(target) && !this.exposures.has(module) && target === `${module}.${name}`;
  }

  private modulePaths(module: string): string[] {
    const passed = (this.exposures.get(module) ?? NONE).filter((path) => {
      const dot = path.lastIndexOf('.');
      const { exports = {} } = this.modules.get(path.slice(0, dot)) ?? {};
      const name = path.slice(dot + 1);
      return !(Object.hasOwn(exports, name) && exports[name]!.via === 'incidental') && !path.startsWith(`${module}.`);
    });
    return [module, ...passed];
  }
}
